import { m } from '../../generated/paraglide/messages.js';
import { LinkButton } from '../../ui/link-button.tsx';
import { inquiryPath } from '../discovery/paths.ts';
import type { ListingView } from './load-listing.ts';

/** On a phone the price card scrolls away; this stays at the thumb. */
export function PhoneBar({ listing: { card } }: { listing: ListingView }) {
  return (
    <div
      data-print="no"
      className="sticky bottom-0 z-20 -mx-4 mt-10 flex items-center justify-between gap-4 border-line border-t bg-surface px-4 py-2.5 shadow-float sm:-mx-6 sm:px-6 lg:hidden"
    >
      <p className="min-w-0 truncate font-medium text-sm">{card.price}</p>
      <LinkButton variant="primary" to={inquiryPath(card.listing)} rel="nofollow">
        {m.listing_inquire()}
      </LinkButton>
    </div>
  );
}
