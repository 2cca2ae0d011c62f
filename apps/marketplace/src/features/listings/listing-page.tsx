import { kinds } from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, type WorkingDeadline } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Standing, StandingBadge } from '../../ui/standing-badge.tsx';
import { Section } from '../workspace/section.tsx';
import { ListingNotice } from './listing-notice.tsx';
import { ListingState } from './listing-state.tsx';
import { type Listing, listingPathOf, type VersionList } from './types.ts';
import { VersionClock } from './version-clock.tsx';
import { VersionTable } from './version-table.tsx';

export interface ListingPageProps {
  listing: Listing;
  versions: VersionList;
  due: WorkingDeadline | null;
  queue: { position: number; length: number } | null;
  mayWrite: boolean;
  mayRun: boolean;
}

export function ListingPage({ listing, versions, due, queue, mayWrite, mayRun }: ListingPageProps) {
  const { pending, live, standing } = listing;
  return (
    <div className="space-y-8">
      <PageHeader
        title={textOf(listing.name) || listing.listing}
        badges={
          <>
            <ListingState state={listing.state} />
            <StandingBadge standing={standing as Standing} />
          </>
        }
        breadcrumbs={[{ label: m.listings_title(), to: '/workspace/listings' }, { label: listing.listing }]}
        actions={<Actions listing={listing} mayWrite={mayWrite} mayRun={mayRun} />}
      />
      <ListingNotice listing={listing} />
      {pending && (
        <Section title={m.listings_pending()}>
          <VersionClock listing={listing.listing} version={pending} due={due} queue={queue} />
        </Section>
      )}
      <Section title={m.listings_versions()}>
        <VersionTable
          listing={listing.listing}
          versions={versions.data}
          live={live?.id ?? null}
          mayRestore={mayWrite && isEditable(listing)}
        />
        <Pagination nextCursor={versions.nextCursor} />
      </Section>
      <Section title={m.listings_facts()}>
        <DescriptionList
          items={[
            { term: m.listings_kind(), description: textOf(kinds[listing.kind as keyof typeof kinds]) },
            { term: m.editor_id(), description: <code className="font-mono">{listing.listing}</code> },
            { term: m.listings_live(), description: live?.version ?? m.listings_no_live() },
            { term: m.listings_created(), description: formatDate(listing.createdAt) },
            { term: 'ID', description: <code className="font-mono">{listing.id}</code> },
          ]}
        />
      </Section>
    </div>
  );
}

/** What is in review stays as it is. */
const isEditable = ({ pending }: Listing): boolean =>
  !pending || ['draft', 'action_required'].includes(pending.state);

function Actions({ listing, mayWrite, mayRun }: Pick<ListingPageProps, 'listing' | 'mayWrite' | 'mayRun'>) {
  const { pending, live } = listing;
  const path = listingPathOf(listing.listing);
  const editable = isEditable(listing);
  return (
    <>
      {['live', 'deprecated'].includes(listing.state) && (
        <LinkButton to={`/listings/${listing.listing}`}>{m.listings_public_page()}</LinkButton>
      )}
      {mayRun && live && <LinkButton to={`${path}/lifecycle`}>{m.listings_lifecycle()}</LinkButton>}
      {(live || pending) && <LinkButton to={`${path}/compare`}>{m.listings_compare()}</LinkButton>}
      {mayWrite && editable && (
        <LinkButton variant="primary" to={`${path}/edit`}>
          {pending ? m.listings_edit_draft() : m.listings_new_version()}
        </LinkButton>
      )}
    </>
  );
}
