import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../../../packages/cli/src/main.ts');

export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** The real command line as a child process, in a folder of its own, with one organisation's key. */
export function cliIn(folder: string, env: Record<string, string>) {
  return (...args: string[]): Promise<CliResult> =>
    new Promise((done) => {
      const child = spawn(process.execPath, ['--no-warnings', main, ...args], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH ?? '', HOME: folder, HEADWATER_LOCALE: 'en', NO_COLOR: '1', ...env },
      });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      child.on('close', (code) => done({ code: code ?? -1, stdout, stderr }));
    });
}
