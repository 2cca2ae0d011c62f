import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { localeNames, locales } from '../../lib/locale/locales.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { useFormFailure } from '../../ui/form-state.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { cannedText } from './canned-text.ts';
import type { CannedReason } from './load-case.ts';

interface ReasonFieldsProps {
  reasons: CannedReason[];
  /** Shows each text at its box: where no script writes it into the note. */
  explained?: boolean;
}

/** Structured reasons; each one ticked writes its guidance into the note, in the languages chosen, to be edited. */
export function ReasonFields({ reasons, explained }: ReasonFieldsProps) {
  const failure = useFormFailure();
  // Without a script the page comes back anew, with what was written in it.
  const [note, setNote] = useState(() => String(failure?.values.note ?? ''));
  const [languages, setLanguages] = useState<readonly string[]>(locales);
  const toggle = (reason: CannedReason, ticked: boolean) => {
    const text = cannedText(reason, languages);
    setNote((now) => (ticked ? join(now, text) : join(...now.split(text))));
  };
  return (
    <>
      {/* It chooses what a tick writes below; without scripts nothing is written by ticking. */}
      <div className="noscript:hidden">
        <Fieldset legend={m.review_canned_languages()}>
          <div className="flex flex-wrap gap-x-6">
            {locales.map((locale) => (
              <Checkbox
                key={locale}
                checked={languages.includes(locale)}
                onChange={(event) => {
                  const ticked = event.currentTarget.checked;
                  setLanguages((now) =>
                    locales.filter((one) => (one === locale ? ticked : now.includes(one))),
                  );
                }}
                label={<span lang={locale}>{localeNames[locale]}</span>}
              />
            ))}
          </div>
        </Fieldset>
      </div>
      <Fieldset name="reasons" legend={m.review_reasons()} hint={m.review_reasons_hint()}>
        <div className="max-h-64 overflow-y-auto rounded-md border border-line px-3 py-1">
          {reasons.map((reason) => (
            <Checkbox
              key={reason.code}
              name="reasons"
              value={reason.code}
              label={textOf(reason.title)}
              hint={explained && textOf(reason.text)}
              onChange={(event) => toggle(reason, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Fieldset>
      <Field
        name="note"
        label={m.review_note_to_publisher()}
        hint={m.review_note_to_publisher_hint()}
        maxLength={4000}
      >
        <Textarea rows={7} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Field>
    </>
  );
}

const join = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
