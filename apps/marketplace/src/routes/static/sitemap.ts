import { data } from 'react-router';
import { badges } from '../../features/certification/badges.ts';
import { badgePath, listingPath, publisherPath } from '../../features/discovery/paths.ts';
import { sitemapIndex, urlSet } from '../../lib/meta/sitemap.ts';
import { xmlResponse } from '../../lib/meta/xml.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/sitemap.ts';

const fixed = ['', '/catalogue', '/certification', ...badges.map(badgePath), '/products', '/privacy'];

/** Every public address; a catalogue too large for one file is named part by part. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { api, origin } = page(context);
  const asked = url.searchParams.get('part');
  const part = Number(asked ?? 1);
  if (!Number.isInteger(part) || part < 1 || part > 1000) throw data(null, { status: 404 });
  const { data: listings, parts } = await api.discovery.listAddresses({ part });
  if (part > parts) throw data(null, { status: 404 });
  if (asked === null && parts > 1) return xmlResponse(sitemapIndex(origin, parts), 'application/xml');
  const namespaces = new Set(listings.map(({ listing }) => listing.split('/')[0] ?? ''));
  const pages = [
    ...(part === 1 ? fixed : []).map((path) => ({ path, changed: null })),
    ...[...namespaces].map((namespace) => ({ path: publisherPath(namespace), changed: null })),
    ...listings.map(({ listing, updatedAt }) => ({
      path: listingPath(listing),
      changed: updatedAt.slice(0, 10),
    })),
  ];
  return xmlResponse(urlSet(origin, pages), 'application/xml');
}
