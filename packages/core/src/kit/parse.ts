import { AppError, type FieldError } from '@headwater/domain';
import { z } from 'zod';

const english = z.locales.en().localeError;
const chinese = z.locales.zhCN().localeError;

const said = (result: ReturnType<typeof english>): string =>
  typeof result === 'string' ? result : (result?.message ?? '');

/** JSON Pointer (RFC 6901) of a zod path. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const toFieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.slice(0, 50).map((issue) => ({
    pointer: pointerOf(issue.path),
    code: issue.code,
    message: messageOf(issue),
  }));

const blank = { en: 'Fill this in.', 'zh-CN': '请填写此项。' };
const noneChosen = { en: 'Choose at least one.', 'zh-CN': '请至少选择一项。' };

/** What was left out is said in a person's words; zod counts characters and items instead. */
function messageOf(issue: z.core.$ZodIssue): FieldError['message'] {
  if (issue.code === 'custom')
    return { en: issue.message, 'zh-CN': String(issue.params?.['zh-CN'] ?? issue.message) };
  if (issue.code === 'too_small' && issue.minimum === 1 && issue.origin === 'string') return blank;
  if (issue.code === 'too_small' && issue.minimum === 1 && issue.origin === 'array') return noneChosen;
  return { en: said(english(issue as never)), 'zh-CN': said(chinese(issue as never)) };
}

export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (!result.success) throw new AppError('invalid_input', { errors: toFieldErrors(result.error) });
  return result.data;
}

/** Output that does not fit its schema is our bug: it must neither leave nor commit. */
export function parseOutput<O extends z.ZodType>(
  definition: { name: string; output: O },
  value: unknown,
): z.output<O> {
  const result = definition.output.safeParse(value);
  if (!result.success)
    throw new Error(`${definition.name} answered what its output schema forbids: ${result.error.message}`);
  return result.data;
}
