import { proposeCompletions } from '@stricli/core';
import { buildApp } from '../run/build-app.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';

/** Answers a shell: one proposal a line, its explanation after a tab. */
export const runPropose: Handler<Record<never, never>> = async (run, { args }) => {
  const [line = ''] = args;
  const { io, messages } = run;
  const words = line.trimStart().split(/\s+/).slice(1);
  const app = buildApp(messages, io.version);
  const process = { stdout: io.stdout, stderr: io.stderr };
  const context = { process, io, messages, result: { exitCode: 0 } };
  for (const { completion, brief } of await proposeCompletions(app, words, context))
    io.stdout.write(`${completion}\t${brief.replace(/ \[HEADWATER_\w+\]$/, '')}\n`);
  return exitCodes.ok;
};
