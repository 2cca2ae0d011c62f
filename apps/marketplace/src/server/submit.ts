import { data } from 'react-router';
import { readApiFailure } from './api-failure.ts';
import type { FormValues } from './read-form.ts';

/** What an action hands back when the form has to be mended; `<FormState result={actionData}>` shows it. */
export interface FormFailure {
  ok: false;
  code: string | null;
  message: string;
  /** By field name: pointer `/contact/email` belongs to the field named `contact.email`. */
  fields: Record<string, string>;
  values: FormValues;
  /** What the command adds for a person, by its code. */
  extra?: Record<string, unknown>;
}

export interface FormSuccess<T> {
  ok: true;
  value: T;
}

export type FormResult<T = unknown> = FormSuccess<T> | FormFailure;

/**
 * Runs a command for a form. Validation and conflict errors come back with their fields and what was typed
 * (status 422), everything else has already become a page by then.
 */
export async function submit<T>(values: FormValues, run: () => Promise<T>) {
  try {
    const value = await run();
    return data<FormResult<T>>({ ok: true, value });
  } catch (error) {
    const failure = readApiFailure(error);
    if (!failure) throw error;
    const fields = Object.fromEntries(
      failure.issues.map((issue) => [issue.pointer.slice(1).replaceAll('/', '.'), issue.message]),
    );
    const result: FormFailure = {
      ok: false,
      code: failure.code,
      message: failure.message,
      fields,
      values: safe(values),
      extra: failure.extra,
    };
    return data<FormResult<T>>(result, { status: failure.kind === 'CONFLICT' ? 409 : 422 });
  }
}

/** A refusal that the page itself decides, before any command: somebody saved first, a file is not what it should be. */
export function refuseForm(
  values: FormValues,
  refusal: { message: string; code?: string; fields?: Record<string, string>; keepValues?: boolean },
) {
  const { message, code = null, fields = {}, keepValues = true } = refusal;
  const result: FormFailure = { ok: false, code, message, fields, values: keepValues ? safe(values) : {} };
  return data<FormResult<never>>(result, { status: 409 });
}

/** A password is never sent back to the page. */
function safe(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|secret|token/i.test(name)));
}
