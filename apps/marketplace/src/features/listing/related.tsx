import { m } from '../../generated/paraglide/messages.js';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { CardView } from '../discovery/card-view.ts';
import { comparePath } from '../discovery/paths.ts';
import type { ListingView } from './load-listing.ts';

export function Related({ listing: { card, usedBy, similar } }: { listing: ListingView }) {
  const rivals = similar.slice(0, 3);
  return (
    <div data-print="no" className="mt-16 space-y-12">
      <Shelf id="used-by" title={m.listing_used_by()} cards={usedBy.slice(0, 6)} />
      <Shelf id="similar" title={m.listing_similar()} cards={rivals} />
      {rivals.length > 0 && (
        <p className="-mt-6 text-sm">
          <TextLink to={comparePath([card.listing, ...rivals.map(({ listing }) => listing)])} rel="nofollow">
            {m.listing_compare_similar()}
          </TextLink>
        </p>
      )}
    </div>
  );
}

function Shelf({ id, title, cards }: { id: string; title: string; cards: CardView[] }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      <CardGrid cards={cards} />
    </section>
  );
}
