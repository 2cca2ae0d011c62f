import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KeepContext, Kept } from '../ui/kept.tsx';
import { Keeping } from './keeping.ts';
import { unsent } from './unsent.ts';

let renders = 0;

function Part({ name }: { name: string }) {
  renders += 1;
  return <b>{name}</b>;
}

const list = (cards: { name: string }[], variant?: string) => (
  <ul>
    {cards.map((card) => (
      <Kept key={card.name} as="li" of={card} variant={variant} render={() => <Part name={card.name} />} />
    ))}
  </ul>
);

function pageOf(element: React.ReactElement): string {
  const keeping = new Keeping();
  const html = renderToStaticMarkup(<KeepContext value={keeping.keep}>{element}</KeepContext>);
  return keeping.fill(html).toString();
}

test('a part is rendered once for all pages that show the same object the same way', () => {
  const cards = [{ name: '<甲>' }, { name: 'b' }];
  const expected = '<ul><li><b>&lt;甲&gt;</b></li><li><b>b</b></li></ul>';
  renders = 0;
  expect(pageOf(list(cards))).toBe(expected);
  expect(pageOf(list(cards.toReversed()))).toBe('<ul><li><b>b</b></li><li><b>&lt;甲&gt;</b></li></ul>');
  expect(renders).toBe(2);
  expect(pageOf(list(cards, 'large'))).toBe(expected);
  expect(renders).toBe(4);
  expect(pageOf(list([{ name: '<甲>' }, { name: 'b' }]))).toBe(expected);
  expect(renders).toBe(6);
});

test('without a server that keeps, the same elements stand there', () => {
  const cards = [{ name: 'a' }];
  expect(renderToStaticMarkup(list(cards))).toBe(pageOf(list(cards)));
});

test('what a page without scripts has found is there to render, and listed only for a router that asks for data', () => {
  const found = { cards: [1] };
  expect(unsent({ isData: false }, found).found).toBe(found);
  expect(JSON.stringify(unsent({ isData: false }, found))).toBe('{}');
  expect(JSON.stringify(unsent({ isData: true }, found))).toBe('{"found":{"cards":[1]}}');
});
