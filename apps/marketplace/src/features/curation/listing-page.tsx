import { m } from '../../generated/paraglide/messages.js';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { kindName } from '../discovery/code-names.ts';
import { listingPath } from '../discovery/paths.ts';
import { ListingNotice } from '../listings/listing-notice.tsx';
import { ListingState } from '../listings/listing-state.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { Section } from '../workspace/section.tsx';
import { GrantTable } from './grant-table.tsx';
import { LiftSuspension } from './lift-suspension.tsx';
import { ListingVersions } from './listing-versions.tsx';
import type { CuratedListingView } from './load-listing.ts';
import { ProposeLinks } from './propose-links.tsx';
import { StandingName } from './standing-name.tsx';
import { SuspendListing } from './suspend-listing.tsx';

/** A listing in the vendor's hands. */
export function ListingPage({ listing, name, grants, reasons, maySuspend, mayDecide }: CuratedListingView) {
  const { state, standing, organization, kind } = listing;
  const shown = state === 'live' || state === 'deprecated';
  return (
    <div className="space-y-8">
      <PageHeader
        title={name}
        breadcrumbs={[{ label: m.curation_listings(), to: '/desk/listings' }, { label: name }]}
        badges={
          <span className="flex flex-wrap items-center gap-1.5">
            <ListingState state={state} />
            <StandingName standing={standing} />
          </span>
        }
        description={
          <>
            {kindName(kind)} ·{' '}
            <TextLink to={`/desk/listings?organizationId=${organization.id}`}>
              {organisationName(organization)}
            </TextLink>{' '}
            · <code className="font-mono text-sm [overflow-wrap:anywhere]">{listing.listing}</code>
          </>
        }
        actions={
          <>
            {shown && <LinkButton to={listingPath(listing.listing)}>{m.curation_public_page()}</LinkButton>}
            {maySuspend && shown && <SuspendListing reasons={reasons} />}
            {maySuspend && state === 'suspended' && <LiftSuspension />}
          </>
        }
      />
      <ListingNotice listing={listing} />
      <Section title={m.curation_versions()}>
        <ListingVersions versions={listing.versions} />
      </Section>
      <Section
        title={m.curation_standing()}
        description={m.curation_standing_text()}
        actions={mayDecide && state === 'live' && <ProposeLinks listingId={listing.id} grants={grants} />}
      >
        <GrantTable grants={grants} />
      </Section>
    </div>
  );
}
