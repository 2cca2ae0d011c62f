import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { listingPath } from '../discovery/paths.ts';
import type { ListingView } from './load-listing.ts';

/** What a reader must know before anything else. */
export function ListingNotices({ listing: { card, deprecated, successor, lang } }: { listing: ListingView }) {
  if (!deprecated && !card.imported && !lang) return null;
  return (
    <div className="mb-8 space-y-3">
      {deprecated && (
        <Callout
          tone="warn"
          title={m.listing_deprecated_title()}
          action={
            successor && <TextLink to={listingPath(successor)}>{m.listing_deprecated_successor()}</TextLink>
          }
        >
          {m.listing_deprecated_text()}
        </Callout>
      )}
      {card.imported && <Callout title={m.listing_imported_title()}>{m.listing_imported_text()}</Callout>}
      {lang && <Callout>{m.listing_one_language()}</Callout>}
    </div>
  );
}
