import { wrapText } from './wrap-text.ts';

export interface DiagramNode {
  id: string;
  title: string;
  note?: string | undefined;
  /** Works without it. */
  dashed?: boolean;
  /** What the page is about. */
  main?: boolean;
}

export interface Lane {
  title: string;
  nodes: DiagramNode[];
}

export interface PlacedNode extends Omit<DiagramNode, 'title' | 'note'> {
  lane: number;
  x: number;
  y: number;
  width: number;
  height: number;
  title: string[];
  note: string[];
}

export interface Placed {
  width: number;
  height: number;
  lanes: { title: string; y: number }[];
  nodes: PlacedNode[];
}

export const em = 13;
const padding = 12;
const gap = 12;
const lineHeight = em * 1.5;
const laneTitle = 26;
const laneGap = 40;

/** Rows of boxes under each other, as many beside each other as fit; every box is as tall as its row, so that none can overlap. */
export function placeNodes(lanes: Lane[], { width, columns }: { width: number; columns: number }): Placed {
  const placed: Placed = { width, height: 0, lanes: [], nodes: [] };
  let y = 0;
  for (const [lane, { title, nodes }] of lanes.filter((one) => one.nodes.length > 0).entries()) {
    placed.lanes.push({ title, y });
    y += laneTitle;
    const across = Math.min(columns, nodes.length);
    const boxWidth = (width - gap * (across - 1)) / across;
    for (let start = 0; start < nodes.length; start += across) {
      const row = nodes.slice(start, start + across).map((node) => measured(node, boxWidth));
      const height = Math.max(...row.map((node) => heightOf(node)));
      placed.nodes.push(
        ...row.map((node, column) => ({
          ...node,
          lane,
          x: column * (boxWidth + gap),
          y,
          width: boxWidth,
          height,
        })),
      );
      y += height + gap;
    }
    y += laneGap - gap;
  }
  placed.height = Math.max(0, y - laneGap);
  return placed;
}

const measured = ({ title, note, ...node }: DiagramNode, boxWidth: number) => {
  const width = ((boxWidth - 2 * padding) / em) * 2;
  return {
    ...node,
    title: wrapText(title, { width: width * 0.94, lines: 2 }),
    note: note ? wrapText(note, { width: width * 1.02, lines: 3 }) : [],
  };
};

const heightOf = ({ title, note }: { title: string[]; note: string[] }): number =>
  2 * padding + title.length * lineHeight + note.length * (lineHeight - 2);
