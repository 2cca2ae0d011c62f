import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read, readJson, root, textFiles } from './repository.ts';

const fixtures = /\/fixtures\/|^packages\/database\/sample\/|^bench\/data\//;
const files = textFiles();

const linesThat = (wrong: RegExp, skip: (path: string) => boolean) =>
  files
    .filter((path) => !skip(path))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) =>
          wrong.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
        ),
    );

test('no file names a machine’s own paths', () => {
  const machine = /(?<![\w.])\/(?:work\/[a-z]|tmp\/hw|root\/|home\/(?!node\b)[a-z]+\/|Users\/[a-z]+\/)/;
  expect(linesThat(machine, (path) => fixtures.test(path) || path.startsWith('scripts/guards/'))).toEqual([]);
});

test('the lock file names no registry of a machine', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(
    (match) => match[1],
  );
  expect(hosts.filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
  expect(files.filter((path) => path.endsWith('.npmrc') && /registry/.test(read(path)))).toEqual([]);
});

test('nothing is left for later in a comment', () => {
  const words = ['TO' + 'DO', 'FIX' + 'ME', 'XXX'].join('|');
  const later = new RegExp(`(?:^\\s*(?://|/?\\*|#|<!--).*|//\\s*)\\b(?:${words})\\b`);
  expect(linesThat(later, (path) => fixtures.test(path) || /package-lock|\.md$/.test(path))).toEqual([]);
});

test('what is published has a changeset until its first release', () => {
  const waiting = readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => read(`.changeset/${name}`))
    .join('\n');
  for (const name of readdirSync(join(root, 'packages'))) {
    const manifest = readJson(`packages/${name}/package.json`);
    if (!manifest.private && manifest.version === '0.0.0') expect(waiting).toContain(`"${manifest.name}":`);
  }
});
