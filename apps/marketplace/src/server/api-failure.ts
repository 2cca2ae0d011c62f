import { type Bilingual, type ErrorCode, errorTable } from '@headwater/domain';
import { getLocale } from '../lib/locale/current.ts';

/** The parts of a tRPC error (and of the AppError inside it) that pages act on, in the reader's language. */
export interface ApiFailure {
  /** tRPC's code: NOT_FOUND, UNAUTHORIZED, FORBIDDEN, BAD_REQUEST, CONFLICT, … */
  kind: string;
  /** The AppError's own code, when there is one. */
  code: ErrorCode | null;
  message: string;
  issues: ApiIssue[];
  /** What the command adds for a person: what was seen, what stands in the way. */
  extra: Record<string, unknown>;
}

export interface ApiIssue {
  /** JSON Pointer into the command's input. */
  pointer: string;
  message: string;
}

/** Read by shape, not by class: the error was made by the api's copy of the libraries. */
export function readApiFailure(error: unknown): ApiFailure | null {
  if (!isRecord(error) || error.name !== 'TRPCError' || typeof error.code !== 'string') return null;
  const cause = isRecord(error.cause) ? error.cause : {};
  const code = isErrorCode(cause.code) ? cause.code : null;
  return {
    kind: error.code,
    code,
    message: inReadersWords(cause.detail) ?? errorTable[code ?? 'internal'].title[getLocale()],
    issues: readIssues(cause.errors),
    extra: isRecord(cause.extra) ? cause.extra : {},
  };
}

function readIssues(list: unknown): ApiIssue[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).map(({ pointer, message }) => ({
    pointer: typeof pointer === 'string' ? pointer : '',
    message: inReadersWords(message) ?? errorTable.invalid_input.title[getLocale()],
  }));
}

function inReadersWords(text: unknown): string | null {
  if (!isRecord(text)) return null;
  return (text as Partial<Bilingual>)[getLocale()] ?? null;
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorTable, code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
