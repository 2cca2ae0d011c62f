import { AppError, type Bilingual, type ErrorCode, errorTable, type Locale } from '@headwater/domain';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface Problem {
  type: string;
  title: string;
  status: ContentfulStatusCode;
  code: ErrorCode;
  detail?: string;
  request_id: string;
  errors?: { pointer: string; code: string; message: string }[];
}

const say = (text: Bilingual, locale: Locale) => text[locale];

/** RFC 9457 problem document in the reader's language; an unknown error says nothing about its cause. */
export function toProblem(
  error: unknown,
  options: { locale: Locale; requestId: string; publicUrl: string },
): Problem {
  const known = error instanceof AppError ? error : new AppError('internal');
  const { status, title } = errorTable[known.code];
  return {
    ...known.extra,
    type: `${options.publicUrl}/errors/${known.code}`,
    title: say(title, options.locale),
    status,
    code: known.code,
    ...(known.detail ? { detail: say(known.detail, options.locale) } : {}),
    request_id: options.requestId,
    ...(known.errors.length > 0
      ? {
          errors: known.errors.map((e) => ({
            pointer: e.pointer,
            code: e.code,
            message: say(e.message, options.locale),
          })),
        }
      : {}),
  };
}
