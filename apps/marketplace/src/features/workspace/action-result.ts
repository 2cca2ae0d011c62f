import type { FormResult } from '../../server/submit.ts';

/** What an action answers to a small form: read from the fetcher, or from the page when it was a plain POST. */
export const failureOf = (result: FormResult | undefined) => (result && !result.ok ? result : null);
