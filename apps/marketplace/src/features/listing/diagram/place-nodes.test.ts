import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNodes } from './place-nodes.ts';
import { textWidth, wrapText } from './wrap-text.ts';

const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'政务热线智能客服，工单派得对、市民随时转人工'), maxLength: 80 }),
);
const nodes = fc.array(fc.record({ id: fc.uuid(), title: text, note: text }), { maxLength: 40 });
const size = fc.constantFrom({ width: 310, columns: 1 }, { width: 760, columns: 3 });

it('never lays one box over another or outside the picture, whatever the number and the names', () => {
  fc.assert(
    fc.property(fc.array(nodes, { maxLength: 4 }), size, (lists, room) => {
      const placed = placeNodes(
        lists.map((list, place) => ({ title: `lane ${place}`, nodes: list })),
        room,
      );
      expect(placed.nodes).toHaveLength(lists.flat().length);
      for (const [place, a] of placed.nodes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(placed.width + 0.001);
        expect(a.y + a.height).toBeLessThanOrEqual(placed.height + 0.001);
        for (const b of placed.nodes.slice(place + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

it('wraps Chinese and Latin inside the width and marks what was cut', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 6, max: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (words, width, lines) => {
        const wrapped = wrapText(words, { width, lines });
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(textWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
  expect(wrapText('政务热线智能客服', { width: 8, lines: 1 })).toEqual(['政务热…']);
  expect(wrapText('one two three', { width: 8, lines: 3 })).toEqual(['one two', 'three']);
});
