import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from './exit-codes.ts';
import { flagName } from './flags.ts';
import type { Invocation } from './invocation.ts';

interface Question {
  /** The flag that answers the question without a person; `fromOpenapi`, not `--from-openapi`. */
  flag: string;
  message: string;
}

/** Where nobody can answer, a question is a usage error that names the flag. */
function requirePerson(run: Invocation, { flag, message }: Question): void {
  if (run.interactive) return;
  throw new AbortError({
    code: 'input_required',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.inputRequired(`--${flagName(flag)}`),
    why: (m) => m.failures.whyInputRequired(message),
  });
}

export async function askText(
  run: Invocation,
  question: Question & { initial?: string; check?: (text: string) => string | undefined },
): Promise<string> {
  requirePerson(run, question);
  const { text } = await import('@clack/prompts');
  const { message, initial, check } = question;
  return answered(
    await text({
      message,
      output: process.stderr,
      ...(initial === undefined ? {} : { initialValue: initial }),
      ...(check ? { validate: (value: string | undefined) => check(value ?? '') } : {}),
    }),
  );
}

export async function askChoice<V extends string>(
  run: Invocation,
  question: Question & { options: readonly { value: V; label: string }[] },
): Promise<V> {
  requirePerson(run, question);
  const { select } = await import('@clack/prompts');
  const options = question.options.map(({ value, label }) => ({ value: value as string, label }));
  return answered(await select({ message: question.message, options, output: process.stderr })) as V;
}

export async function askSecret(run: Invocation, question: Question): Promise<string> {
  requirePerson(run, question);
  const { password } = await import('@clack/prompts');
  return answered(await password({ message: question.message, output: process.stderr }));
}

/** For steps that cannot be taken back lightly; `--yes` answers in a script. */
export async function confirm(run: Invocation, question: Question): Promise<void> {
  requirePerson(run, question);
  const { confirm: ask } = await import('@clack/prompts');
  const sure = answered(
    await ask({ message: question.message, initialValue: false, output: process.stderr }),
  );
  if (!sure) throw interrupted();
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw interrupted();
  return answer as Exclude<T, symbol>;
}

export const interrupted = (): AbortError =>
  new AbortError({
    code: 'interrupted',
    exitCode: exitCodes.interrupted,
    what: (m) => m.failures.interrupted,
  });
