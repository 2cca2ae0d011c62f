import { Bookmark, Rss, SlidersHorizontal } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { AppliedFilters } from './applied-filters.tsx';
import { CardGrid } from './card-grid.tsx';
import { CompareBar, compareFormId } from './compare-bar.tsx';
import { FacetForm, facetSheetId } from './facet-form.tsx';
import { ListingTable } from './listing-table.tsx';
import type { CataloguePageData } from './load-catalogue.ts';
import { NothingFound } from './nothing-found.tsx';
import { SearchNotice } from './search-notice.tsx';
import { SortLinks } from './sort-links.tsx';
import { ViewLinks } from './view-links.tsx';

/** Parts with `data-live` change at each tick of a facet (src/browser/live-form.ts). */
export function CataloguePage(page: CataloguePageData) {
  const { search, title, total, totalWords, facets, applied } = page;
  return (
    <>
      <div data-live="title">
        <PageHeader title={title} description={m.catalogue_description()} />
      </div>
      <div className="gap-x-8 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <FacetForm facets={facets} keep={search} total={totalWords} />
        <div className="min-w-0 space-y-4">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p aria-live="polite" data-live="total" className="text-ink-soft text-sm">
              {m.catalogue_total({ count: total, number: totalWords })}
            </p>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-lg:w-full max-lg:justify-between">
              <div data-live="ways" className="flex flex-wrap items-center gap-x-4">
                <SortLinks links={page.sortLinks} />
                <ViewLinks links={page.viewLinks} />
                <LinkButton size="sm" variant="quiet" to={page.saveTo} rel="nofollow">
                  <Bookmark aria-hidden className="size-4" />
                  {m.customer_save_search()}
                </LinkButton>
              </div>
              <FilterButton chosen={applied.length} />
            </div>
          </div>
          <div data-live="results" className="space-y-4">
            <Results {...page} />
          </div>
        </div>
      </div>
      <CompareBar />
    </>
  );
}

/** Opens the sheet on a phone, and says how much is chosen in it. */
function FilterButton({ chosen }: { chosen: number }) {
  return (
    <Button size="sm" popoverTarget={facetSheetId} className="min-h-10 lg:hidden">
      <SlidersHorizontal aria-hidden className="size-4" />
      {m.catalogue_filters()}
      <span data-live="chosen">
        {chosen > 0 && (
          <span className="inline-grid min-w-5 place-items-center rounded-full bg-accent px-1 text-on-accent text-xs leading-5 tabular-nums">
            <span aria-hidden>{chosen}</span>
            <span className="sr-only">{m.catalogue_chosen({ count: chosen })}</span>
          </span>
        )}
      </span>
    </Button>
  );
}

function Results({
  search,
  applied,
  relaxed,
  spelling,
  cards,
  nothing,
  nextCursor,
  feed,
}: CataloguePageData) {
  return (
    <>
      <AppliedFilters filters={applied} />
      <SearchNotice relaxed={relaxed} spelling={spelling} />
      {nothing && <NothingFound {...nothing} />}
      {cards.length > 0 && search.view === 'list' && (
        <ListingTable cards={cards} compareForm={compareFormId} />
      )}
      {cards.length > 0 && search.view === 'cards' && (
        <CardGrid cards={cards} columns={2} heading="h2" compareForm={compareFormId} />
      )}
      <Pagination nextCursor={nextCursor} />
      <p className="pt-2 text-sm">
        <a
          href={localePath(feed)}
          className="inline-flex min-h-8 items-center gap-1.5 text-ink-faint hover:text-accent hover:underline"
        >
          <Rss aria-hidden className="size-4" />
          {m.catalogue_feed()}
        </a>
      </p>
    </>
  );
}
