import { ExitCode, run } from '@stricli/core';
import { AbortError } from '../failures/abort-error.ts';
import { toFailure } from '../failures/to-failure.ts';
import { loadMessages, type Messages } from '../messages/index.ts';
import { paintFor } from '../output/paint.ts';
import { renderFailure } from '../output/render-failure.ts';
import { buildApp } from './build-app.ts';
import { type EarlySettings, readEarlySettings } from './early-settings.ts';
import { exitCodes } from './exit-codes.ts';
import { hoistGlobals } from './hoist-globals.ts';
import type { Io } from './io.ts';

/** Runs one command line and answers with its exit code; nothing is thrown and nothing is left unsaid. */
export async function runCli(io: Io): Promise<number> {
  const early = readEarlySettings(io);
  const messages = await loadMessages(early.locale);
  try {
    return await runCommand(io, messages);
  } catch (error) {
    return fail(error, { io, early, messages });
  }
}

async function runCommand(io: Io, messages: Messages): Promise<number> {
  const complaints: string[] = [];
  const result = { exitCode: 0 };
  let thrown: { error: unknown } | undefined;
  // Stricli would print what a command throws; our own renderer does that, so it is only kept here.
  const app = buildApp(messages, io.version);
  const kept: typeof app = {
    ...app,
    config: {
      ...app.config,
      determineExitCode: (error) => {
        thrown = { error };
        return 1;
      },
    },
  };
  const process = {
    stdout: io.stdout,
    stderr: { write: (text: string) => void complaints.push(text.trimEnd()) },
    env: { ...io.env, STRICLI_SKIP_VERSION_CHECK: '1' },
    exitCode: undefined as number | undefined,
  };
  // Not a command of the tree, so that neither help nor completion shows it.
  if (io.argv[0] === 'propose') {
    const { propose } = await import('../completion/propose.ts');
    return propose(app, { process, io, messages, result });
  }
  const argv = hoistGlobals(io.argv);
  const command = argv[0]?.startsWith('-') ? '' : (argv[0] ?? '');
  await run(kept, argv, { process, io, messages, result });
  if (thrown) throw thrown.error;
  if (process.exitCode)
    throw usageError(complaints, process.exitCode === ExitCode.UnknownCommand ? '' : command);
  return result.exitCode;
}

const usageError = (complaints: readonly string[], command: string) =>
  new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: () => complaints.join('\n'),
    next: [() => ['headwater', command, '--help'].filter(Boolean).join(' ')],
  });

function fail(error: unknown, context: { io: Io; early: EarlySettings; messages: Messages }): number {
  const { io, early, messages } = context;
  const failure = toFailure(error, messages);
  const color = !io.argv.includes('--no-color');
  const paint = paintFor(io.stderr, { env: io.env, color });
  const { stdout, stderr } = renderFailure(failure, {
    format: early.format,
    messages,
    paint,
    version: io.version,
  });
  if (stdout) io.stdout.write(stdout);
  if (stderr) io.stderr.write(stderr);
  const debug = io.argv.includes('--debug') || Boolean(io.env.HEADWATER_DEBUG);
  if (debug) io.stderr.write(`${stackOf(error)}\n`);
  return failure.exitCode;
}

const stackOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack ?? error.message}${error.cause ? `\nCaused by: ${stackOf(error.cause)}` : ''}`
    : String(error);
