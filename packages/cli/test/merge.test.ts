import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startFakeServer } from './support/fake-server.ts';
import { makeFolder, runInMemory } from './support/run-in-memory.ts';
import { listing, summary, version } from './support/samples.ts';

const path = '/v1/listings/com.example/ledger-sync';
const base = parse(readFileSync(join(import.meta.dirname, 'fixtures/ledger-sync.yaml'), 'utf8')) as Record<
  string,
  unknown
> & { changelog: object[] };
const text = (changes: Record<string, string>) =>
  Object.entries(changes).reduce(
    (all, [from, to]) => {
      expect(all).toContain(from);
      return all.replace(from, to);
    },
    `# mine\n${readFileSync(join(import.meta.dirname, 'fixtures/ledger-sync.yaml'), 'utf8')}`,
  );

/** Pulls the base, changes the file, and merges what the server says by then. */
async function merge(options: {
  mine: (pulled: string) => string;
  theirs: (base: Record<string, unknown>) => object;
  argv?: string[];
  file?: string;
}) {
  const cwd = makeFolder();
  let manifest: object = base;
  const server = await startFakeServer({
    [`GET ${path}`]: { body: { ...listing, pending: summary } },
    [`GET ${path}/versions/lsv_01test`]: () => ({ body: version({ manifest: manifest as never }) }),
  });
  const env = { HEADWATER_SERVER: server.address, HEADWATER_API_KEY: 'hw_live_test_key' };
  const out = options.file ?? 'headwater.yaml';
  const first = await runInMemory(['pull', 'com.example/ledger-sync', '--out', out], { cwd, env });
  expect(first.exitCode).toBe(0);
  const file = join(cwd, out);
  writeFileSync(file, options.mine(readFileSync(file, 'utf8')));
  const before = readFileSync(file, 'utf8');
  manifest = options.theirs(structuredClone(base));
  const outcome = await runInMemory(['pull', '--merge', ...(options.argv ?? [])], { cwd, env });
  return { ...outcome, before, after: readFileSync(file, 'utf8'), cwd };
}

test('what each side changed since the last pull is there afterwards, with the comments of the file', async () => {
  const { exitCode, after, stdout } = await merge({
    mine: () => text({ 'version: 1.2.0': 'version: 1.3.0 # next' }),
    theirs: (all) => ({
      ...all,
      repository: 'https://example.com/theirs',
      changelog: [
        ...base.changelog,
        { version: '1.1.9', date: '2026-01-02', changes: { en: 'x', 'zh-CN': '修复' } },
      ],
    }),
  });
  expect(exitCode).toBe(0);
  expect(after).toMatch(/^# mine\n/);
  expect(after).toContain('version: 1.3.0 # next');
  expect(parse(after)).toMatchObject({ version: '1.3.0', repository: 'https://example.com/theirs' });
  expect((parse(after) as typeof base).changelog).toHaveLength(base.changelog.length + 1);
  expect(stdout).toContain('/repository');
});

test('what they removed is removed, and what I added stays', async () => {
  const { after } = await merge({
    mine: (pulled) =>
      `${pulled}\n# kept\nrepository: https://example.com/mine\n`.replace(/^repository: (?!.*mine).*\n/m, ''),
    theirs: ({ benchmarks: _gone, ...all }) => all,
  });
  expect(parse(after)).not.toHaveProperty('benchmarks');
  expect(after).toContain('# kept\nrepository: https://example.com/mine');
});

const bothChange = {
  mine: () => text({ 'version: 1.2.0': 'version: 1.3.0 # next' }),
  theirs: (all: object) => ({ ...all, version: '1.2.1', repository: 'https://example.com/theirs' }),
};

test('a conflict writes nothing, exits with 6 and names the line with both values', async () => {
  const { exitCode, before, after, stderr } = await merge(bothChange);
  expect(exitCode).toBe(6);
  expect(after).toBe(before);
  const line = before.split('\n').findIndex((row) => row.startsWith('version:')) + 1;
  expect(stderr).toContain(`headwater.yaml:${line}:`);
  expect(stderr).toContain('yours "1.3.0", on the server "1.2.1"');
});

test('--write-conflicts writes mine, theirs as a comment, and the rest of theirs; it still exits with 6', async () => {
  const { exitCode, after } = await merge({ ...bothChange, argv: ['--write-conflicts'] });
  expect(exitCode).toBe(6);
  expect(after).toContain('# CONFLICT, on the server: "1.2.1"\nversion: 1.3.0 # next');
  expect(after).toContain('https://example.com/theirs');
});

test('a JSON manifest is merged in its own indentation', async () => {
  const { exitCode, after } = await merge({
    file: 'headwater.json',
    mine: (pulled) => `${JSON.stringify({ ...(JSON.parse(pulled) as object), version: '1.3.0' }, null, 4)}\n`,
    theirs: (all) => ({ ...all, repository: 'https://example.com/theirs' }),
  });
  expect(exitCode).toBe(0);
  expect(after).toContain('\n    "version": "1.3.0"');
  expect(JSON.parse(after)).toMatchObject({ repository: 'https://example.com/theirs' });
});

test('after a merge the next one begins from there, and Git does not see what is remembered', async () => {
  const { cwd } = await merge({
    mine: () => text({ 'version: 1.2.0': 'version: 1.3.0' }),
    theirs: (all) => ({ ...all, repository: 'https://example.com/theirs' }),
  });
  const remembered = readFileSync(join(cwd, '.headwater/base/com.example%2Fledger-sync.json'), 'utf8');
  expect(remembered).toContain('https://example.com/theirs');
  expect(existsSync(join(cwd, '.headwater/base/.gitignore'))).toBe(true);
});
