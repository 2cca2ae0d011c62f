import { palette } from './palette.ts';
import { cardHeight, cardWidth, type ShareCard } from './share-card.ts';

type Style = Record<string, string | number>;
type Child = Node | string | false | null;
export interface Node {
  type: string;
  key: null;
  props: Record<string, unknown>;
}

const box = (style: Style, ...children: Child[]): Node => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children: children.filter(Boolean) },
});

/** The sign of the pages' favicon. */
const sign = (width: number, stroke: string): Node => {
  const strokes = ['M5 3v18M19 3v18', 'M5 12c2.3-2.6 4.7-2.6 7 0s4.7 2.6 7 0'];
  return {
    type: 'svg',
    key: null,
    props: {
      width,
      height: width,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke,
      strokeWidth: 2.8,
      strokeLinecap: 'round',
      children: strokes.map((d) => ({ type: 'path', key: null, props: { d } })),
    },
  };
};

/** Calm and readable at a third of its size, as chats show it. `families`: the fonts that have the text's letters. */
export function layOut(
  card: ShareCard,
  { families, logo }: { families: string[]; logo: string | null },
): Node {
  return box(
    {
      boxSizing: 'border-box',
      width: cardWidth,
      height: cardHeight,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '60px 72px 52px',
      background: palette.paper,
      borderTop: `14px solid ${palette.accent}`,
      color: palette.ink,
      fontFamily: families.map((name) => `'${name}'`).join(', '),
    },
    top(card),
    middle(card, logo),
    foot(card),
  );
}

const top = ({ kind }: ShareCard): Node =>
  box(
    { justifyContent: 'space-between', alignItems: 'center', fontSize: 28 },
    box(
      { alignItems: 'center', fontWeight: 600, color: palette.accent },
      sign(40, palette.accent),
      box({ marginLeft: 14 }, 'Headwater'),
    ),
    box({ color: palette['ink-soft'] }, kind),
  );

const middle = (card: ShareCard, logo: string | null): Node =>
  box(
    { alignItems: 'flex-start' },
    card.logo === undefined ? null : tile(card.name, logo),
    box(
      { flexDirection: 'column', flex: 1 },
      box(
        {
          display: 'block',
          lineClamp: 2,
          fontSize: nameSize(card),
          fontWeight: 600,
          lineHeight: 1.25,
          whiteSpace: 'pre-wrap',
        },
        card.name,
      ),
      box(
        {
          display: 'block',
          lineClamp: 2,
          marginTop: 22,
          fontSize: 34,
          lineHeight: 1.5,
          color: palette['ink-soft'],
        },
        card.text,
      ),
    ),
  );

/** Chinese letters are twice as wide: what counts is the width on the card. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1.1), 0);

const nameSize = ({ name }: ShareCard): number => {
  const width = Math.max(...name.split('\n').map(widthOf));
  return width <= 28 ? 68 : width <= 52 ? 58 : 46;
};

function tile(name: string, logo: string | null): Node {
  const size = 128;
  const common = {
    width: size,
    height: size,
    borderRadius: 20,
    marginRight: 36,
    marginTop: 8,
    flexShrink: 0,
  };
  if (logo) {
    const props = { src: logo, width: size, height: size, style: { ...common, objectFit: 'contain' } };
    return { type: 'img', key: null, props };
  }
  const letter = [...name.trim()][0]?.toUpperCase() ?? '·';
  return box(
    {
      ...common,
      alignItems: 'center',
      justifyContent: 'center',
      background: palette['accent-soft'],
      color: palette.accent,
      fontSize: 64,
      fontWeight: 600,
    },
    letter,
  );
}

const foot = ({ facts: [first, ...others], seal }: ShareCard): Node =>
  box(
    {
      justifyContent: 'space-between',
      alignItems: 'center',
      flexShrink: 0,
      paddingTop: 28,
      borderTop: `2px solid ${palette.line}`,
      fontSize: 26,
    },
    box(
      { alignItems: 'center' },
      first ? box({ fontWeight: 600 }, first) : null,
      others.length > 0 && box({ marginLeft: 28, color: palette['ink-soft'] }, others.join(' · ')),
    ),
    seal === null
      ? null
      : box(
          {
            padding: '6px 20px',
            borderRadius: 10,
            background: palette['accent-soft'],
            border: `2px solid ${palette['accent-line']}`,
            color: palette['accent-deep'],
            fontWeight: 600,
          },
          seal,
        ),
  );
