import { Boxes } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Button } from '../../ui/button.tsx';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { SavedViews } from '../desk/saved-views.tsx';
import { useCsvPath } from '../desk/use-csv-path.ts';
import { kindName } from '../discovery/code-names.ts';
import { ListingState, VersionStateBadge } from '../listings/listing-state.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { When } from '../workspace/when.tsx';
import { BulkForm } from './bulk-form.tsx';
import { ListingFilters } from './listing-filters.tsx';
import type { CuratedListing, CuratedListings } from './load-listings.ts';
import { StandingName } from './standing-name.tsx';

const bulkForm = 'bulk';

export function ListingsPage({ listings, filters, views, mayDecide }: CuratedListings) {
  const csv = useCsvPath('listings');
  return (
    <div className="space-y-5">
      <PageHeader title={m.curation_listings()} description={m.curation_listings_text()} />
      <SavedViews page="desk.listings" views={views} />
      <ListingFilters values={filters} />
      <DataTable
        name="desk.listings"
        csv={csv}
        caption={m.curation_listings()}
        columns={columns()}
        selection={mayDecide ? selection() : undefined}
        rows={listings.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            icon={Boxes}
            title={m.curation_listings_empty()}
            action={<LinkButton to="/desk/listings">{m.curation_clear()}</LinkButton>}
          >
            {m.curation_listings_empty_text()}
          </EmptyState>
        }
      >
        {mayDecide && listings.data.length > 0 && <BulkForm id={bulkForm} filters={filters} />}
      </DataTable>
      <Pagination nextCursor={listings.nextCursor} />
    </div>
  );
}

/** The boxes belong to the form above the table, so that they can be sent without a script too. */
const selection = () => ({
  nameOf: ({ name, listing }: CuratedListing) => textOf(name) || listing,
  field: { form: bulkForm, name: 'listing' },
  actions: () => (
    <Button type="submit" size="sm" form={bulkForm}>
      {m.curation_bulk_chosen()}
    </Button>
  ),
});

const columns = (): DataColumn<CuratedListing>[] => [
  {
    key: 'name',
    fixed: true,
    header: m.curation_name(),
    className: 'min-w-56',
    cell: ({ id, name, listing, kind }) => (
      <>
        <TextLink to={`/desk/listings/${id}`} className="font-medium">
          {textOf(name) || listing}
        </TextLink>
        <span className="block text-ink-faint text-xs">
          {kindName(kind)} · <code className="font-mono [overflow-wrap:anywhere]">{listing}</code>
        </span>
      </>
    ),
  },
  {
    key: 'publisher',
    header: m.curation_publisher(),
    className: 'min-w-36',
    cell: ({ organization }) => (
      <TextLink to={`/desk/listings?organizationId=${organization.id}`}>
        {organisationName(organization)}
      </TextLink>
    ),
  },
  {
    key: 'state',
    header: m.curation_state(),
    cell: ({ state, live }) => (
      <span className="inline-flex items-center gap-1.5">
        <ListingState state={state} />
        {live && <span className="font-mono text-ink-faint text-xs">{live.version}</span>}
      </span>
    ),
  },
  {
    key: 'standing',
    header: m.curation_standing(),
    cell: ({ standing }) => <StandingName standing={standing} />,
  },
  {
    key: 'pending',
    header: m.curation_pending(),
    cell: ({ pending }) =>
      pending ? (
        <span className="inline-flex items-center gap-1.5">
          <VersionStateBadge state={pending.state} />
          <span className="font-mono text-ink-faint text-xs">{pending.version}</span>
        </span>
      ) : (
        '—'
      ),
  },
  { key: 'updated', header: m.curation_updated(), cell: ({ updatedAt }) => <When at={updatedAt} /> },
];
