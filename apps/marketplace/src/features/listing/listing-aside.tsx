import { m } from '../../generated/paraglide/messages.js';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { comparePath, inquiryPath, shortlistPath } from '../discovery/paths.ts';
import { listSections } from './list-sections.ts';
import type { ListingView } from './load-listing.ts';

/** Stays in sight: what it costs, how fast help comes, and the one thing to do next. */
export function ListingAside({ listing }: { listing: ListingView }) {
  const { card, firstYear, implementation, firstResponse, similar, publisherWebsite } = listing;
  const rival = similar[0]?.listing;
  return (
    <aside aria-label={m.listing_at_a_glance()} className="mb-10 lg:col-start-2">
      <div className="space-y-5 lg:sticky lg:top-6">
        <div className="rounded-lg border border-line bg-surface p-5">
          <p className="font-semibold text-xl">{card.price}</p>
          <dl className="mt-3 space-y-2 text-sm">
            <Fact term={m.listing_implementation_cost()}>
              {implementation?.cost ?? m.listing_not_stated()}
            </Fact>
            {firstYear && (
              <Fact term={m.listing_first_year()}>{m.catalogue_price_from({ price: firstYear.from })}</Fact>
            )}
            <Fact term={m.listing_implementation_time()}>
              {implementation?.days ?? m.listing_not_stated()}
            </Fact>
            <Fact term={m.listing_first_response()}>{firstResponse ?? m.listing_not_stated()}</Fact>
          </dl>
          <div data-print="no" className="mt-5 grid gap-2">
            <LinkButton
              variant="primary"
              size="lg"
              to={inquiryPath(card.listing)}
              rel="nofollow"
              className="max-lg:hidden"
            >
              {m.listing_inquire()}
            </LinkButton>
            <LinkButton to={comparePath(rival ? [card.listing, rival] : [card.listing])} rel="nofollow">
              {m.listing_compare()}
            </LinkButton>
            <LinkButton variant="quiet" to={shortlistPath([card.listing])} rel="nofollow">
              {m.customer_add()}
            </LinkButton>
          </div>
          <p className="mt-3 text-ink-faint text-xs">{m.listing_inquire_note()}</p>
        </div>
        <nav aria-label={m.listing_on_this_page()} className="max-lg:hidden">
          <ul className="border-line border-s text-sm">
            {listSections(listing).map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="block py-1 ps-4 text-ink-soft hover:text-accent">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {publisherWebsite && (
          <p className="text-sm">
            <TextLink to={publisherWebsite} rel="nofollow noopener">
              {m.listing_publisher_website()}
            </TextLink>
          </p>
        )}
      </div>
    </aside>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="text-ink-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
