import { AsyncLocalStorage } from 'node:async_hooks';
import { readLocaleWith } from '../lib/locale/current.ts';
import type { Locale } from '../lib/locale/locales.ts';

const scope = new AsyncLocalStorage<Locale>();

readLocaleWith(() => {
  const locale = scope.getStore();
  // A silent default would be a wrong word on somebody's page.
  if (!locale)
    throw new Error('The locale was read outside a request; read it while rendering or in a loader.');
  return locale;
});

/** Everything awaited inside `run`, the streaming renderer included, reads this locale and no other. */
export function inLocale<T>(locale: Locale, run: () => T): T {
  return scope.run(locale, run);
}
