import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { buildPackage } from './build.ts';
import { pack } from './pack.ts';
import { readPackage } from './read-package.ts';

const root = join(import.meta.dirname, '../..');

/** The packages that go to the registry. */
export const published = ['manifest', 'sdk', 'cli'];

/** What publint and, for a library, attw have to say about a tarball; empty when there is nothing to find. */
export async function findProblems(built: {
  dist: string;
  tarball: string;
  isCommand: boolean;
}): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir: built.dist, strict: true });
  const problems = messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
  return built.isCommand ? problems : [...problems, ...(await runAttw(built.tarball))];
}

async function runAttw(tarball: string): Promise<string[]> {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  return promisify(execFile)(process.execPath, [attw, tarball, '--no-emoji', '--no-color']).then(
    () => [],
    (error: { stdout?: string; stderr?: string }) => [`attw: ${error.stdout}${error.stderr}`],
  );
}

if (import.meta.main) {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-check-'));
  for (const name of published) {
    const dist = join(folder, name);
    await buildPackage(join(root, 'packages', name), dist);
    const { isCommand } = await readPackage(join(root, 'packages', name));
    const problems = await findProblems({ dist, tarball: await pack(dist, folder), isCommand });
    console.log(`${name}: ${problems.length ? problems.join('\n') : 'nothing found'}`);
    if (problems.length) process.exitCode = 1;
  }
  await rm(folder, { recursive: true });
}
