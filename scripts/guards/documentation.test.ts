import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envSchema } from '../../apps/api/src/env.ts';
import { generatedFiles } from '../docs/generated-files.ts';
import { read, readJson, root, textFiles } from './repository.ts';

const documents = textFiles().filter((path) => /^(?:docs\/.*|[A-Z][A-Za-z.-]*)\.md$/.test(path));
const withoutFences = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

test.each([...generatedFiles()])('%s is what the code makes; npm run generate writes it', (path, text) => {
  expect(existsSync(join(root, path)) && read(path)).toBe(text);
});

test('the Chinese table of settings names every setting and no other', () => {
  const rows = read('docs/zh/guides/operations.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\|/gm);
  expect([...rows].map((match) => match[1])).toEqual(Object.keys(envSchema.shape));
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([a-z][a-z:-]*)(?: -w @headwater\/([a-z]+))?/g)];
    const missing = named.filter(([, name = '', folder]) => {
      const workspace = ['packages', 'apps']
        .map((kind) => `${kind}/${folder}/package.json`)
        .find((file) => existsSync(join(root, file)));
      return !(name in readJson(workspace ?? 'package.json').scripts);
    });
    expect(missing.map(([call]) => call)).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...withoutFences(text).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    );
    // The picture is made by `npm run screenshots` once the pages stand.
    const missing = links.filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(missing.filter((link) => !link.endsWith('docs/images/catalogue.png'))).toEqual([]);
  });
});

describe('every English guide', () => {
  const guides = documents.filter((path) => path.startsWith('docs/guides/'));

  test.each(guides)('%s has a Chinese counterpart with the same headings', (path) => {
    const headings = (text: string) => withoutFences(text).match(/^##+ /gm) ?? [];
    const counterpart = path.replace('docs/guides/', 'docs/zh/guides/');
    expect(headings(read(counterpart))).toEqual(headings(read(path)));
  });
});
