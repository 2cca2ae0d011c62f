import { m } from '../../generated/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { getAt, isObject } from './at.ts';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';
import { both } from './field-spec.ts';

const languages = { 'zh-CN': m.editor_zh, en: m.editor_en };
const longest = 4_000;

/** What changed in this version, in both languages: the entry of its number in the changelog. */
export function ChangelogFields({ state: { value }, sync }: { state: DraftState; sync: DraftSync }) {
  const version = String(value.version ?? '');
  const entries = Array.isArray(value.changelog) ? value.changelog : [];
  const index = entries.findIndex((entry) => isObject(entry) && entry.version === version);
  const write = (locale: string, text: string) => {
    const before = index < 0 ? { version, date: today(), changes: {} } : entries[index];
    const changes = { ...(getAt(before, 'changes') as object), [locale]: text };
    if (text === '') delete changes[locale as keyof typeof changes];
    const entry = { ...(before as object), changes };
    sync.set('changelog', index < 0 ? [entry, ...entries] : entries.with(index, entry));
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-medium text-sm">{m.editor_changelog_of({ version })}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {both.map((locale) => {
          const text = String(getAt(entries[index], `changes/${locale}`) ?? '');
          return (
            <Field
              key={locale}
              name={`changelog.${locale}`}
              label={languages[locale]()}
              maxLength={longest}
              length={[...text].length}
              required
            >
              <Textarea
                rows={3}
                lang={locale}
                required={false}
                maxLength={undefined}
                value={text}
                onChange={({ target }) => write(locale, target.value)}
              />
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The platform's day, as everywhere. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
