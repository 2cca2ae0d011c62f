import type { ApiError, HeadwaterError } from '@headwater/sdk';
import { AbortError, type Say } from '../failures/abort-error.ts';
import { interrupted } from '../run/ask.ts';
import { type ExitCode, exitCodes } from '../run/exit-codes.ts';

const byCode: Readonly<Record<string, ExitCode>> = {
  manifest_invalid: exitCodes.manifestInvalid,
  publishing_tasks_remain: exitCodes.publishingTasks,
  namespace_not_proved: exitCodes.publishingTasks,
  namespace_taken: exitCodes.notPermitted,
  request_in_flight: exitCodes.network,
  invalid_argument: exitCodes.usage,
  invalid_api_key: exitCodes.notPermitted,
};

/** Makes of an SDK error what the command line says: exit code, words, next step. Other errors stay as they are. */
export function toAbortError(error: unknown, server: string): unknown {
  if (!isHeadwaterError(error)) return error;
  if (error.code === 'aborted') return interrupted();
  const status = 'status' in error ? (error as ApiError).status : 0;
  return new AbortError({
    code: error.code,
    exitCode: byCode[error.code] ?? exitOf(status),
    what: status > 0 ? () => (error as ApiError).title : (m) => m.failures.noAnswer(server),
    why: () => (status > 0 ? ((error as ApiError).detail ?? '') : whyNoAnswer(error)),
    details: ('errors' in error ? (error as ApiError).errors : []).map(({ pointer, code, message }) => ({
      code,
      message: () => message,
      where: { file: '', pointer },
    })),
    next: nextFor(error.code, status),
    requestId: error.requestId,
    cause: error,
  });
}

function exitOf(status: number): ExitCode {
  if (status === 401 || status === 403) return exitCodes.notPermitted;
  if (status === 404) return exitCodes.notFound;
  if (status === 409 || status === 412 || status === 428) return exitCodes.conflict;
  if (status === 400 || status === 413 || status === 415 || status === 422) return exitCodes.usage;
  return exitCodes.network;
}

function nextFor(code: string, status: number): Say[] {
  if (status === 401) return [() => 'headwater login', () => 'headwater whoami'];
  if (status === 403) return [(m) => m.next.moreScopes, () => 'headwater whoami'];
  if (code === 'publishing_tasks_remain' || code === 'manifest_invalid') return [() => 'headwater validate'];
  if (code === 'namespace_not_proved') return [(m) => m.next.proveNamespace];
  if (code === 'version_exists') return [(m) => m.next.raiseVersion];
  if (code === 'version_pending') return [() => 'headwater status', () => 'headwater withdraw --pending'];
  if (status === 409 || status === 412) return [() => 'headwater status', (m) => m.next.readAgain];
  if (status === 404) return [() => 'headwater whoami'];
  if (status === 429 || status >= 500 || status === 0)
    return [(m) => m.next.tryAgain, () => 'headwater doctor'];
  return [() => `headwater explain ${code}`];
}

function whyNoAnswer(error: HeadwaterError): string {
  const cause = rootOf(error.cause);
  return cause ? `${error.message} (${cause})` : error.message;
}

// Node hides the useful word, ECONNREFUSED or ENOTFOUND, two causes down.
function rootOf(cause: unknown): string {
  let last = cause;
  while (last instanceof Error && last.cause) last = last.cause;
  return last instanceof Error ? ((last as NodeJS.ErrnoException).code ?? last.message) : '';
}

/** Duck-typed, so that judging an error does not load the SDK. */
function isHeadwaterError(error: unknown): error is HeadwaterError {
  return error instanceof Error && 'code' in error && 'attempts' in error && 'requestId' in error;
}
