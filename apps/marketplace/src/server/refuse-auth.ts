import { data } from 'react-router';
import { authWords } from '../features/identity/auth-words.ts';
import type { AuthFailure } from './call-auth.ts';
import type { FormValues } from './read-form.ts';
import type { FormResult } from './submit.ts';

interface Refusal {
  failure: AuthFailure;
  /** What was typed and may be shown again; never a password. */
  keep?: FormValues;
  /** Which field a code belongs to. */
  fields?: Record<string, string>;
}

/** What sign-in refused, as a form shows it. */
export function refuseAuth({ failure, keep = {}, fields = {} }: Refusal) {
  const message = authWords(failure.code);
  const field = fields[failure.code];
  const result: FormResult<never> = {
    ok: false,
    code: failure.code,
    message,
    fields: field ? { [field]: message } : {},
    values: keep,
  };
  return data(result, { status: failure.status === 429 ? 429 : 422, headers: failure.headers });
}
