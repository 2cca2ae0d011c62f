import { errorTable } from './facts/facts.generated.ts';
import type { Bilingual } from './facts/shapes.ts';

export type ErrorCode = keyof typeof errorTable;

export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: Bilingual;
}

/** Why the emulator refuses: the server's own code, which a test may look at. */
export class EmulatedProblem extends Error {
  override readonly name = 'EmulatedProblem';
  /** One of the codes that the server answers with. */
  readonly code: ErrorCode;
  readonly detail: Bilingual | undefined;
  readonly errors: readonly FieldProblem[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, { detail, errors = [], extra = {} }: ProblemOptions = {}) {
    super(`${code}: ${(detail ?? errorTable[code].title).en}`);
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.extra = extra;
  }
}

interface ProblemOptions {
  readonly detail?: Bilingual;
  readonly errors?: readonly FieldProblem[];
  /** Further members of the problem document. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** RFC 9457, as the server writes it. */
export function toProblem(
  { code, detail, errors, extra }: EmulatedProblem,
  { locale, requestId, baseUrl }: { locale: keyof Bilingual; requestId: string; baseUrl: string },
): { status: number; [member: string]: unknown } {
  const { status, title } = errorTable[code];
  return {
    ...extra,
    type: `${baseUrl}/errors/${code}`,
    title: title[locale],
    status,
    code,
    ...(detail ? { detail: detail[locale] } : {}),
    request_id: requestId,
    ...(errors.length > 0
      ? { errors: errors.map(({ message, ...rest }) => ({ ...rest, message: message[locale] })) }
      : {}),
  };
}
