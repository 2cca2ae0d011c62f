import { consentTexts } from '@headwater/domain/demand';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Lead } from './types.ts';

/** When the customer agreed, to which words, and whether that still stands. */
export function ConsentRecord({ consent: { givenAt, withdrawnAt, version } }: { consent: Lead['consent'] }) {
  const text = consentTexts[version];
  return (
    <div className="max-w-prose text-sm">
      <p>{m.leads_consent_given({ at: formatDateTime(givenAt), version })}</p>
      {withdrawnAt && (
        <p className="text-bad">{m.leads_consent_withdrawn({ at: formatDateTime(withdrawnAt) })}</p>
      )}
      {text && (
        <Disclosure summary={m.leads_consent_words()}>
          <blockquote className="border-line border-s-2 ps-4 text-ink-soft">{textOf(text)}</blockquote>
        </Disclosure>
      )}
    </div>
  );
}
