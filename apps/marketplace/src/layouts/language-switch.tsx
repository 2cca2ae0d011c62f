import { Languages } from 'lucide-react';
import { useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { getLocale } from '../lib/locale/current.ts';
import { localeNames, locales } from '../lib/locale/locales.ts';
import { inOtherLocale } from '../lib/locale/path.ts';

/** The same page in the other language. A plain link: a document never changes its language while it lives. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  const current = getLocale();
  return locales
    .filter((locale) => locale !== current)
    .map((locale) => (
      <a
        key={locale}
        href={inOtherLocale(pathname, locale) + search}
        hrefLang={locale}
        lang={locale}
        aria-label={m.shell_language_switch({ language: localeNames[locale] })}
        className="inline-flex min-h-10 items-center gap-1.5 whitespace-nowrap rounded-md px-2 text-ink-soft text-sm hover:text-accent"
      >
        <Languages aria-hidden className="size-4" />
        {localeNames[locale]}
      </a>
    ));
}
