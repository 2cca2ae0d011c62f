import { type Application, proposeCompletions } from '@stricli/core';
import type { CliContext } from '../run/define-command.ts';

/** Answers a shell's script with one proposal a line, its explanation after a tab. `line` is what was typed so far. */
export async function propose(app: Application<CliContext>, context: CliContext): Promise<number> {
  const line = context.io.argv.at(-1) ?? '';
  const words = line.trimStart().split(/\s+/).slice(1);
  for (const { completion, brief } of await proposeCompletions(app, words, context))
    context.io.stdout.write(`${completion}\t${brief.replace(/ \[HEADWATER_\w+\]$/, '')}\n`);
  return 0;
}
