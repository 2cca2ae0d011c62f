#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`${version}\n`);
} else {
  // Older supported Node versions have no compile cache; there the command is only slower.
  nodeModule.enableCompileCache?.();
  const { runInProcess } = await import('./run/run-in-process.ts');
  process.exitCode = await runInProcess(version);
}
