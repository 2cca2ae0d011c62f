import { AbortError } from '../failures/abort-error.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { type Shell, scripts } from './scripts.ts';

export const runCompletion: Handler<Record<never, never>> = async (run, { args }) => {
  const [shell = ''] = args;
  if (!Object.hasOwn(scripts, shell))
    throw new AbortError({
      code: 'usage',
      exitCode: exitCodes.usage,
      what: (m) => m.failures.unknownShell(shell),
      next: [
        () => 'headwater completion bash',
        () => 'headwater completion zsh',
        () => 'headwater completion fish',
      ],
    });
  const { text } = scripts[shell as Shell];
  run.data({ shell, script: text }, ({ script }) => [script.trimEnd()]);
  // Inside `eval "$(…)"` the hint would greet every new shell.
  if (run.io.stdout.isTTY) run.say(run.messages.completion.howTo(scripts[shell as Shell].install));
  return exitCodes.ok;
};
