import clsx from 'clsx';
import { CopyPlus } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import type { Locale } from '../../lib/locale/locales.ts';
import { Button } from '../../ui/button.tsx';
import { getAt, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import { both, type FieldSpec, inLanguage } from './field-spec.ts';
import { LinesField } from './lines-field.tsx';
import { TextField } from './text-field.tsx';

export type BilingualSpec = Extract<FieldSpec, { type: 'bilingual' | 'bilingual-lines' }>;

const languages = { 'zh-CN': m.editor_zh, en: m.editor_en };
const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'zh-CN' : 'en');

/** The same text in both languages: side by side on a wide page, one at a time on a phone. */
export function BilingualField({ spec, path }: { spec: BilingualSpec; path: Path }) {
  const { language } = useEditor();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-5 gap-y-4 sm:col-span-2 sm:grid-cols-2">
      {both.map((locale) => (
        <div key={locale} className={clsx('space-y-1.5', locale !== language && 'max-sm:hidden')}>
          <OneLanguage spec={spec} path={path} locale={locale} />
          <LanguageLacks path={path} locale={locale} />
        </div>
      ))}
    </div>
  );
}

function OneLanguage({ spec, path, locale }: { spec: BilingualSpec; path: Path; locale: Locale }) {
  const shared = {
    path: inLanguage(path, locale),
    label: `${spec.label()} · ${languages[locale]()}`,
    hint: spec.hint?.(),
    lang: locale,
  };
  return spec.type === 'bilingual' ? (
    <TextField {...shared} max={spec.max} rows={spec.rows} />
  ) : (
    <LinesField {...shared} />
  );
}

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Says that the other language has what is missing here, and lays it out to be translated. */
function LanguageLacks({ path, locale }: { path: Path; locale: Locale }) {
  const { value, set } = useEditor();
  const other = getAt(value, inLanguage(path, otherOf(locale)));
  if (!isEmpty(getAt(value, inLanguage(path, locale))) || isEmpty(other)) return null;
  const from = languages[otherOf(locale)]();
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-warn text-xs" data-lacks={locale}>
      {m.editor_only_in({ language: from })}
      <Button size="sm" variant="quiet" onClick={() => set(inLanguage(path, locale), structuredClone(other))}>
        <CopyPlus aria-hidden className="size-3.5" />
        {m.editor_copy_from({ language: from })}
      </Button>
    </p>
  );
}
