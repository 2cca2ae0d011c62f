import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Keyring } from '../../src/credentials/keyring.ts';
import { runCli } from '../../src/run/run-cli.ts';

export const now = new Date('2026-11-21T09:00:00.000Z');

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  stdin?: string;
  signal?: AbortSignal;
  now?: () => Date;
  tty?: boolean;
  keyring?: Keyring;
}

/** An empty folder that is gone after the test. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headwater-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command line in this process, with everything outside of it in memory. */
export async function runInMemory(argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const outcome = { exitCode: -1, stdout: '', stderr: '' };
  const cwd = options.cwd ?? makeFolder();
  const signal = options.signal ?? new AbortController().signal;
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      outcome[name] += text;
    },
    isTTY: options.tty ?? false,
  });
  outcome.exitCode = await runCli({
    argv,
    env: { XDG_CONFIG_HOME: join(cwd, 'config'), HOME: cwd, PATH: process.env.PATH, ...options.env },
    cwd,
    version: '1.2.3',
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin: { isTTY: options.tty ?? false, text: async () => options.stdin ?? '' },
    keyring: async () => options.keyring ?? null,
    now: options.now ?? (() => now),
    pause: (ms) => setTimeout(Math.min(ms, 100), undefined, { signal }),
    signal,
  });
  return outcome;
}
