import type { FormResult } from '../../server/submit.ts';

/** Several forms on one page: each shows only what became of its own intent. */
export const resultOf = (result: FormResult | undefined, intent: string): FormResult | undefined =>
  result && !result.ok && result.values.intent === intent ? result : undefined;
