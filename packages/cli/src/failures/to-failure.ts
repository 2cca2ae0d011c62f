import type { Messages } from '../messages/index.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { AbortError } from './abort-error.ts';
import type { Failure } from './failure.ts';

/** Turns whatever was thrown into one shape. */
export function toFailure(error: unknown, messages: Messages): Failure {
  if (!(error instanceof AbortError)) return bugOf(error, messages);
  const { code, exitCode, what, where, why, next = [], details = [], requestId } = error.options;
  return {
    code,
    exitCode,
    what: what(messages),
    where: where ?? null,
    why: why?.(messages) || null,
    next: next.map((say) => say(messages)),
    details: details.map((detail) => ({
      code: detail.code,
      message: detail.message(messages),
      where: detail.where ?? null,
    })),
    requestId: requestId ?? null,
    bug: false,
  };
}

function bugOf(error: unknown, messages: Messages): Failure {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'bug',
    exitCode: exitCodes.bug,
    what: messages.failures.bug,
    where: null,
    why: text.slice(0, 2000),
    next: [messages.failures.reportBug],
    details: [],
    requestId: null,
    bug: true,
  };
}
