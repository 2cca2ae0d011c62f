import { exampleManifests, manifestSchema } from '@headwater/manifest';
import { expect, test } from 'vitest';
import type { Json } from '../editor/at.ts';
import { presentable } from './presentable.ts';

test.each(Object.keys(exampleManifests))('a finished %s is shown as it is', (kind) => {
  const manifest = exampleManifests[kind as keyof typeof exampleManifests];
  expect(presentable(structuredClone(manifest) as unknown as Json)).toEqual(manifestSchema.parse(manifest));
});

test('an empty draft can be looked at', () => {
  expect(presentable({})?.kind).toBe('integration');
  expect(presentable({ kind: 'solution' })?.kind).toBe('solution');
});

test('a part that does not fit yet is left out, and the rest is shown', () => {
  const shown = presentable({
    listing: { en: { name: 'Quotes', summary: 'Signs quotes.', highlights: ['Fast', 'Calm', 'Safe', 7] } },
    pricing: { model: 'flat', currency: 'yuan', plans: [{ id: 'team' }, {}] },
    version: 'one',
    nonsense: true,
  });
  expect(shown?.listing.en).toMatchObject({ name: 'Quotes', highlights: ['Fast', 'Calm', 'Safe'] });
  expect(shown?.version).toBe('0.1.0');
});
