import { data } from 'react-router';
import type { FormValues } from './read-form.ts';
import { submit } from './submit.ts';

/** A page with several buttons: each posts its `intent`, and the handler of that name runs. */
export async function runIntent(values: FormValues, handlers: Record<string, () => Promise<unknown>>) {
  const intent = typeof values.intent === 'string' ? values.intent : '';
  const handler = Object.hasOwn(handlers, intent) ? handlers[intent] : undefined;
  if (!handler) throw data(null, { status: 400 });
  return submit<unknown>(values, handler);
}
