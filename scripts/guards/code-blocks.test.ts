import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateSource } from '@headwater/manifest';
import { expect, test } from 'vitest';
import { read, root, textFiles } from './repository.ts';

const documents = textFiles().filter((path) =>
  /^(?:docs\/.*|README.*|[A-Z]+|(?:packages|examples)\/[\w-]+\/README.*)\.md$/.test(path),
);

interface Block {
  /** File and line, as editors open them. */
  at: string;
  code: string;
}

const blocksOf = (language: string): Block[] =>
  documents.flatMap((path) => {
    const text = read(path);
    const fences = text.matchAll(new RegExp(`^\`\`\`${language}\\b[^\\n]*\\n([\\s\\S]*?)^\`\`\``, 'gm'));
    return [...fences].map(({ index, 1: code = '' }) => ({
      at: `${path}:${text.slice(0, index).split('\n').length + 1}`,
      code,
    }));
  });

test('every block of TypeScript compiles against our packages, all in one program', async () => {
  // Below node_modules, so that our packages are found by their names.
  const folder = join(root, 'node_modules/.cache/headwater/code-blocks');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const blocks = blocksOf('ts').map((block, at) => ({ ...block, file: `block-${at}.ts` }));
  for (const { file, code } of blocks) writeFileSync(join(folder, file), code);
  const config = { extends: join(root, 'tsconfig.base.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  const said = await promisify(execFile)(process.execPath, [
    compiler,
    '-p',
    folder,
    '--pretty',
    'false',
  ]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
  const faults = said.split('\n').filter((line) => line.includes('error TS'));
  const named = faults.map((line) =>
    line.replace(/^.*?(block-\d+\.ts)/, (_, file) => blocks.find((one) => one.file === file)?.at ?? file),
  );
  expect(named).toEqual([]);
  expect(blocks.length).toBeGreaterThan(10);
}, 90_000);

test('every manifest in a document is one that a server takes', () => {
  const manifests = blocksOf('yaml').filter(({ code }) => code.includes('manifestVersion:'));
  const faults = manifests.map(({ at, code }) => ({
    at,
    errors: validateSource(code, { format: 'yaml' }).findings.filter(({ severity }) => severity === 'error'),
  }));
  expect(faults.filter(({ errors }) => errors.length)).toEqual([]);
});
