import { CataloguePage } from '../../features/discovery/catalogue-page.tsx';
import { loadCatalogue } from '../../features/discovery/load-catalogue.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/catalogue.ts';

export const handle = { javascript: 'light', shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData?.title ?? m.catalogue_title(),
    description: m.catalogue_description(),
    feeds: args.loaderData && [{ title: m.catalogue_feed(), href: localePath(args.loaderData.feed) }],
    canonicalParameters: ['kind', 'scenario', 'category', 'industry', 'standing'],
    // A list of somebody's own words is not a page of ours; its listings are found by themselves.
    index: !args.loaderData?.search.q,
  });

export const loader = ({ context, url }: Route.LoaderArgs) => loadCatalogue(page(context), url.searchParams);

export default function Catalogue({ loaderData }: Route.ComponentProps) {
  return <CataloguePage {...loaderData} />;
}
