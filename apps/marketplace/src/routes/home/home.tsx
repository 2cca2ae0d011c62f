import { feedPath } from '../../features/discovery/paths.ts';
import { HomePage } from '../../features/home/home-page.tsx';
import { loadHome } from '../../features/home/load-home.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { jsonLd } from '../../lib/meta/json-ld.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { unsent } from '../../server/unsent.ts';
import type { Route } from './+types/home.ts';

export const handle = { javascript: 'light', shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: m.common_product(),
    description: m.home_description(),
    feeds: [{ title: m.catalogue_feed_title(), href: localePath(feedPath('')) }],
    jsonLd: [websiteLd(args.loaderData?.found.origin ?? '')],
  });

/** Tells search engines that our search can be asked directly. */
const websiteLd = (origin: string) =>
  jsonLd('WebSite', {
    name: m.common_product(),
    description: m.home_description(),
    url: origin + localePath('/'),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}${localePath('/catalogue')}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  });

export async function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  return unsent(visitor, await loadHome(visitor));
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return <HomePage {...loaderData.found} />;
}
