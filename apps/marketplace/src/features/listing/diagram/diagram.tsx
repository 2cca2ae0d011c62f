import clsx from 'clsx';
import { em, type Lane, type Placed, type PlacedNode, placeNodes } from './place-nodes.ts';

export interface DiagramProps {
  id: string;
  title: string;
  /** The whole picture in one sentence; the list or table beside it says the same in full. */
  description: string;
  lanes: Lane[];
}

/** Drawn twice on the server, once for a wide page and once for a phone: no script, no overlap, nothing to scroll. */
export function Diagram(props: DiagramProps) {
  return (
    <div className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <Drawing
        {...props}
        id={`${props.id}-wide`}
        placed={placeNodes(props.lanes, { width: 760, columns: 3 })}
        className="max-sm:hidden print:block"
      />
      <Drawing
        {...props}
        id={`${props.id}-narrow`}
        placed={placeNodes(props.lanes, { width: 310, columns: 1 })}
        className="sm:hidden print:hidden"
      />
    </div>
  );
}

interface DrawingProps extends DiagramProps {
  placed: Placed;
  className: string;
}

function Drawing({ id, title, description, placed, className }: DrawingProps) {
  const { width, height, lanes, nodes } = placed;
  return (
    <svg
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className={clsx('h-auto w-full', className)}
      fontSize={em}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {lanes.map((lane, place) => (
        <g key={lane.title}>
          {place > 0 && (
            <path
              d={`M${width / 2} ${lane.y - 34}v${46}m-5 -6l5 6l5 -6`}
              className="fill-none stroke-accent"
              strokeWidth="1.5"
            />
          )}
          <text x="0" y={lane.y + 14} className="fill-ink-faint" fontSize={em - 1}>
            {lane.title}
          </text>
        </g>
      ))}
      {nodes.map((node) => (
        <Box key={`${node.lane} ${node.id}`} node={node} />
      ))}
    </svg>
  );
}

function Box({ node: { x, y, width, height, title, note, dashed, main } }: { node: PlacedNode }) {
  const lines = [
    ...title.map((text) => ({ text, style: 'fill-ink font-semibold' })),
    ...note.map((text) => ({ text, style: 'fill-ink-soft' })),
  ];
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="5"
        strokeDasharray={dashed ? '5 4' : undefined}
        className={main ? 'fill-accent-soft stroke-accent' : 'fill-paper stroke-line-strong'}
      />
      {lines.map(({ text, style }, place) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never reorder
          key={place}
          x={x + 12}
          y={y + 25 + place * (em * 1.5 - (place >= title.length ? 1 : 0))}
          className={style}
          fontSize={place < title.length ? em : em - 1}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
