import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildPackage } from './build.ts';

/** A workspace with one command, `tool`, that depends on a library of ours at another version than it says. */
async function makeWorkspace(files: Record<string, string> = {}, fields: object = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'headwater-build-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const tool = {
    name: 'tool',
    version: '2.0.0',
    type: 'module',
    bin: { tool: './src/main.ts' },
    scripts: { build: 'x' },
    dependencies: { '@headwater/sdk': '0.0.0', yaml: '2.9.1' },
    devDependencies: { zod: '4.6.7' },
    ...fields,
  };
  const all = {
    LICENSE: 'licence',
    'packages/sdk/package.json': '{ "name": "@headwater/sdk", "version": "1.4.2" }',
    'packages/tool/package.json': JSON.stringify(tool),
    'packages/tool/README.md': '# tool',
    'packages/tool/src/main.ts':
      "const { say } = await import('./say.ts');\nsay(process.argv[2] as string);\n",
    'packages/tool/src/say.ts': 'export const say = (text: string): void => console.log("said", text);\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return join(root, 'packages/tool');
}

test('a command is ESM only, executable, and loads its parts when they are needed', async () => {
  const dir = await makeWorkspace();
  await buildPackage(dir);
  const main = join(dir, 'dist/esm/main.js');
  expect((await stat(main)).mode & 0o111).toBe(0o111);
  expect(await readFile(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(await readFile(main, 'utf8')).not.toContain('said');
  expect((await promisify(execFile)(main, ['hello'])).stdout).toBe('said hello\n');
  await expect(stat(join(dir, 'dist/cjs'))).rejects.toThrow();
});

test('the published package.json names our packages by their version of now, and nothing that only we need', async () => {
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/headwater');
  vi.stubEnv('GITHUB_SERVER_URL', 'https://git.example');
  onTestFinished(() => void vi.unstubAllEnvs());
  const dir = await makeWorkspace({}, { publishConfig: { provenance: true, directory: 'dist' } });
  await buildPackage(dir);
  expect(JSON.parse(await readFile(join(dir, 'dist/package.json'), 'utf8'))).toEqual({
    name: 'tool',
    version: '2.0.0',
    type: 'module',
    engines: { node: '>=20.19' },
    repository: {
      type: 'git',
      url: 'git+https://git.example/acme/headwater.git',
      directory: 'packages/tool',
    },
    publishConfig: { provenance: true },
    bin: { tool: 'esm/main.js' },
    dependencies: { '@headwater/sdk': '1.4.2', yaml: '2.9.1' },
  });
});

test('JSON Schemas go with the package', async () => {
  const dir = await makeWorkspace({ 'packages/tool/schemas/push.schema.json': '{}' });
  await buildPackage(dir);
  expect(await readFile(join(dir, 'dist/schemas/push.schema.json'), 'utf8')).toBe('{}');
});

test('an import of something that is not a dependency stops the build', async () => {
  const dir = await makeWorkspace({
    'packages/tool/src/say.ts': "import { z } from 'zod';\nexport const say = z.string;\n",
  });
  await expect(buildPackage(dir)).rejects.toThrow('tool imports zod, which it does not depend on');
});

test.each([
  ['a private package', {}, { private: true }],
  ['a dependency on a private package', { 'packages/sdk/package.json': '{ "private": true }' }, {}],
  ['a pattern in exports', {}, { exports: { './*': './src/*.ts' } }],
  ['an export from outside src', {}, { exports: { '.': './scripts/build.ts' } }],
])('%s is not published', async (_, files, fields) => {
  const dir = await makeWorkspace(files as Record<string, string>, fields);
  await expect(buildPackage(dir)).rejects.toThrow(/private|not one file below src/);
});

test('what an earlier build left behind is gone', async () => {
  const dir = await makeWorkspace({ 'packages/tool/dist/old.js': 'old' });
  await buildPackage(dir);
  await expect(stat(join(dir, 'dist/old.js'))).rejects.toThrow();
});
