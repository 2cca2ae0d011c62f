import { SlidersHorizontal } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { AppliedFilters } from './applied-filters.tsx';
import { CardGrid } from './card-grid.tsx';
import { CompareBar, compareFormId } from './compare-bar.tsx';
import { FacetForm, facetSheetId } from './facet-form.tsx';
import type { CataloguePageData } from './load-catalogue.ts';
import { NothingFound } from './nothing-found.tsx';
import { SearchNotice } from './search-notice.tsx';
import { SortLinks } from './sort-links.tsx';

export function CataloguePage(page: CataloguePageData) {
  const { search, title, total, totalWords, facets, applied, cards } = page;
  return (
    <>
      <PageHeader title={title} description={m.catalogue_description()} />
      <div className="gap-x-8 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <FacetForm facets={facets} keep={{ q: search.q, sort: search.sort }} total={totalWords} />
        <div className="min-w-0 space-y-4">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p aria-live="polite" className="text-ink-soft text-sm">
              {m.catalogue_total({ count: total, number: totalWords })}
            </p>
            <div className="flex items-center gap-2 max-lg:w-full max-lg:justify-between">
              <SortLinks links={page.sortLinks} />
              <Button size="sm" popoverTarget={facetSheetId} className="lg:hidden">
                <SlidersHorizontal aria-hidden className="size-4" />
                {m.catalogue_filters()}
              </Button>
            </div>
          </div>
          <AppliedFilters filters={applied} />
          <SearchNotice relaxed={page.relaxed} spelling={page.spelling} />
          {cards.length === 0 ? (
            <NothingFound nearest={page.nearest} applied={applied} />
          ) : (
            <CardGrid cards={cards} columns={2} heading="h2" compareForm={compareFormId} />
          )}
          <Pagination nextCursor={page.nextCursor} />
        </div>
      </div>
      <CompareBar />
    </>
  );
}
