import { suspensionReasons } from '@headwater/domain/catalogue';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Callout } from '../../ui/callout.tsx';
import type { Listing } from './types.ts';

const reasonText = (code: string | null): string => {
  const known = Object.entries(suspensionReasons).find(([name]) => name === code)?.[1];
  return known ? textOf(known) : (code ?? '');
};

/** Why customers do not see it as usual. */
export function ListingNotice({ listing }: { listing: Listing }) {
  const { state, stateReason, stateEvidence, stateUntil, successor } = listing;
  if (state === 'suspended')
    return (
      <Callout tone="bad" title={m.listings_suspended_title()}>
        <p>{reasonText(stateReason)}</p>
        {stateEvidence && <p>{m.listings_suspended_evidence({ text: stateEvidence })}</p>}
        <p>
          {stateUntil
            ? m.listings_suspended_until({ at: formatDateTime(stateUntil) })
            : m.listings_suspended_open()}
        </p>
      </Callout>
    );
  if (state === 'deprecated')
    return (
      <Callout tone="warn" title={m.listings_deprecated_title()}>
        {stateReason && <p>{stateReason}</p>}
        {successor && <p>{m.listings_deprecated_successor({ successor })}</p>}
      </Callout>
    );
  if (state === 'withdrawn')
    return (
      <Callout tone="neutral" title={m.listings_withdrawn_title()}>
        {stateReason}
      </Callout>
    );
  return null;
}
