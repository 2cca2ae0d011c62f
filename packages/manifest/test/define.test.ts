import { expect, test } from 'vitest';
import { defineManifest, defineSolution, exampleManifests, validate } from '../src/index.ts';

test('a manifest of a TypeScript file is what was written, and the compiler knows its fields', () => {
  const manifest = defineManifest(exampleManifests.integration);
  expect(manifest).toBe(exampleManifests.integration);
  const solution = defineSolution({
    manifestVersion: 1,
    kind: 'solution',
    id: 'com.example/retail-closing',
    version: '1.0.0',
    publisher: { name: { en: 'Example Software' } },
    listing: { en: { name: 'Retail closing', summary: 'Closes the books of a retail chain overnight.' } },
    classification: { categories: ['finance'] },
    composes: [{ listing: 'com.example/ledger-sync', role: { en: 'Posts orders' } }],
  });
  expect(validate(solution).manifest?.kind).toBe('solution');
  // @ts-expect-error a solution has no triggers, and the compiler says so
  expect(validate(defineSolution({ ...solution, triggers: [] })).manifest).toBeNull();
  // @ts-expect-error a misspelt field
  expect(validate(defineManifest({ ...manifest, verison: '1.0.0' })).manifest).toBeNull();
});
