import type { Messages } from '../messages/index.ts';
import type { ExitCode } from '../run/exit-codes.ts';

/** A text that waits until the language is known. */
export type Say = (messages: Messages) => string;

/** Where in a file something is; line and column count from 1. */
export interface Where {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  pointer?: string | undefined;
}

/** One fault among several, with its place. */
interface Detail {
  code: string;
  message: Say;
  where?: Where | undefined;
}

export interface AbortOptions {
  code: string;
  exitCode: ExitCode;
  what: Say;
  where?: Where | undefined;
  why?: Say | undefined;
  /** Commands or steps that help, most likely first. */
  next?: readonly Say[] | undefined;
  details?: readonly Detail[] | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}

/** Something the user can do about: wrong input, no permission, no network. Anything else that is thrown is our bug. */
export class AbortError extends Error {
  override readonly name = 'AbortError';
  readonly options: AbortOptions;

  constructor(options: AbortOptions) {
    super(options.code, { cause: options.cause });
    this.options = options;
  }
}
