import { CataloguePage } from '../../features/discovery/catalogue-page.tsx';
import { loadCatalogue } from '../../features/discovery/load-catalogue.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { unsent } from '../../server/unsent.ts';
import type { Route } from './+types/catalogue.ts';

export const handle = { javascript: 'light', shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData?.found.title ?? m.catalogue_title(),
    description: m.catalogue_description(),
    feeds: args.loaderData && [{ title: m.catalogue_feed(), href: localePath(args.loaderData.found.feed) }],
    canonicalParameters: ['kind', 'scenario', 'category', 'industry', 'standing'],
    // A list of somebody's own words is not a page of ours; its listings are found by themselves.
    index: !args.loaderData?.found.search.q,
  });

export async function loader({ context, url }: Route.LoaderArgs) {
  const visitor = page(context);
  return unsent(visitor, await loadCatalogue(visitor, url.searchParams));
}

export default function Catalogue({ loaderData }: Route.ComponentProps) {
  return <CataloguePage {...loaderData.found} />;
}
