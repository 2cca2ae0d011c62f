import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, schemaFiles } from '../scripts/generate-schemas.ts';

test('the published schemas are the ones that the outputs are tested against', () => {
  const published = readdirSync(folder).map((name) => [
    name,
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as object,
  ]);
  expect(Object.fromEntries(published)).toEqual(schemaFiles());
});
