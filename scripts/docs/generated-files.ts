import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { envTable } from './env-table.ts';
import { machinePage } from './machine-page.ts';
import { machines } from './machines.ts';
import { replaceBetween } from './replace-between.ts';

export const root = join(import.meta.dirname, '../..');

/** What the documentation takes from the code: path → content as it has to be. */
export function generatedFiles(): Map<string, string> {
  const operations = 'docs/guides/operations.md';
  const text = readFileSync(join(root, operations), 'utf8');
  return new Map([
    ...machines.map((one): [string, string] => [`docs/domain/${one.file}.md`, machinePage(one)]),
    [operations, replaceBetween(text, { mark: 'settings', text: envTable() })],
  ]);
}
