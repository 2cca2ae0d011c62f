import { ListingPage } from '../../features/curation/listing-page.tsx';
import { loadListing } from '../../features/curation/load-listing.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Api } from '../../server/api.ts';
import { page } from '../../server/context.ts';
import { endOfDay, formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/listing.ts';

type Suspension = Parameters<Api['catalogue']['suspendListing']>[0];

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.name ?? m.curation_listings(), index: false });

export const loader = ({ context, params }: Route.LoaderArgs) => loadListing(page(context), params.listingId);

export async function action({ context, request, params: { listingId: listing } }: Route.ActionArgs) {
  const { catalogue } = page(context).api;
  const form = await readForm(request);
  const reason = formText(form, 'reason');
  return runIntent(form, {
    suspend: () =>
      catalogue.suspendListing({
        listing,
        reason: reason as Suspension['reason'],
        evidence: formText(form, 'evidence'),
        until: endOfDay(form, 'until'),
      }),
    lift: () => catalogue.liftSuspension({ listing, reason }),
  });
}

export default function Listing({ loaderData }: Route.ComponentProps) {
  return <ListingPage {...loaderData} />;
}
