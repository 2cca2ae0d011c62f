import { CompareVersionsPage } from '../../features/listings/compare-versions-page.tsx';
import { loadCompareVersions } from '../../features/listings/load-compare-versions.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/compare-versions.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.listings_compare_title(), index: false });

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { api } = page(context);
  const listing = await api.catalogue.getListing({ listing: `${params.namespace}/${params.slug}` });
  const { searchParams } = new URL(request.url);
  return loadCompareVersions(api, {
    listing,
    from: searchParams.get('from'),
    to: searchParams.get('to'),
  });
}

export default function CompareVersions({ loaderData }: Route.ComponentProps) {
  return <CompareVersionsPage {...loaderData} />;
}
