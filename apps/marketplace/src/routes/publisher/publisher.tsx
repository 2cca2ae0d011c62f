import { publisherFeedPath } from '../../features/discovery/paths.ts';
import { loadPublisher } from '../../features/publisher/load-publisher.ts';
import { PublisherPage } from '../../features/publisher/publisher-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { jsonLd } from '../../lib/meta/json-ld.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/publisher.ts';

export const handle = { javascript: 'light', shared: true };

export const meta: Route.MetaFunction = (args) => {
  const { name, website, namespace } = args.loaderData ?? {};
  if (!name || !namespace) return [];
  return pageMeta(args, {
    title: name,
    description: m.publisher_description({ name }),
    shareCard: { path: `publishers/${namespace}.png`, alt: m.publisher_share_card({ name }) },
    feeds: [
      { title: m.catalogue_feed_of({ publisher: name }), href: localePath(publisherFeedPath(namespace)) },
    ],
    jsonLd: [jsonLd('Organization', { name, url: website ?? undefined })],
  });
};

export const loader = ({ context, params, url }: Route.LoaderArgs) =>
  loadPublisher(page(context), {
    namespace: params.namespace,
    cursor: url.searchParams.get('cursor') ?? undefined,
  });

export default function Publisher({ loaderData }: Route.ComponentProps) {
  return <PublisherPage {...loaderData} />;
}
