import type { ReactNode } from 'react';
import { type Locale, localeNames, locales } from '../lib/locale/locales.ts';

/** The same fields once for each language, side by side where there is room. */
export function BothLanguages({ children }: { children: (locale: Locale) => ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
      {locales.map((locale) => (
        <fieldset key={locale} className="space-y-5">
          <legend className="mb-2 font-semibold" lang={locale}>
            {localeNames[locale]}
          </legend>
          {children(locale)}
        </fieldset>
      ))}
    </div>
  );
}
