import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleManifests } from '@headwater/manifest';
import { describe, expect, test } from 'vitest';
import { putNamedFiles } from './support/put-files.ts';
import { makeFolder } from './support/run-in-memory.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const documents = join(import.meta.dirname, '../../manifest/fixtures/openapi');

interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** A real process, with standard input closed. */
function headwater(argv: string[], cwd: string): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: cwd, HEADWATER_LOCALE: 'en' };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [main, ...argv],
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => done({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

test('--version prints the version and nothing else', async () => {
  const { version } = JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(await headwater(['--version'], makeFolder())).toEqual({
    exitCode: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
});

test('a usage error exits with 2 and leaves stdout empty', async () => {
  const ended = await headwater(['push', '--nonsense'], makeFolder());
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ended.stderr).toContain('--nonsense');
});

test.each(Object.entries(exampleManifests))(
  'the example of a %s is valid and ready to submit',
  async (_kind, manifest) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'headwater.json'), JSON.stringify(manifest));
    putNamedFiles(cwd, manifest);
    const ended = await headwater(['validate', '--offline', '--fail-on', 'publishing'], cwd);
    expect(ended).toMatchObject({ exitCode: 0 });
  },
);

describe('init --from-openapi', () => {
  test.each(readdirSync(documents))(
    'drafts a manifest without errors from %s and names every task by its line',
    async (name) => {
      const cwd = makeFolder();
      cpSync(join(documents, name), join(cwd, 'openapi.json'));
      const init = await headwater(['init', '--from-openapi', 'openapi.json', '--json'], cwd);
      expect(init).toMatchObject({ exitCode: 0, stderr: '' });
      const { tasks } = JSON.parse(init.stdout) as { tasks: { line: number | null }[] };
      expect(tasks.length).toBeGreaterThan(3);
      const lines = readFileSync(join(cwd, 'headwater.yaml'), 'utf8').split('\n');
      for (const { line } of tasks) expect(lines[(line ?? 0) - 1]).toContain('# TODO ');
      expect(lines[0]).toBe('# yaml-language-server: $schema=./.headwater/headwater.schema.json');
      const validate = await headwater(['validate', '--offline', '--json'], cwd);
      expect(validate.exitCode).toBe(0);
      expect(JSON.parse(validate.stdout)).toMatchObject({ valid: true, counts: { error: 0 } });
    },
    30_000,
  );
});
