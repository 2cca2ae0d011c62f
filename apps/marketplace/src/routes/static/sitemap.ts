import { defaultLocale, locales } from '../../lib/locale/locales.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/sitemap.ts';

const fixed = ['', '/catalogue', '/certification', '/privacy'];

/** Every public address in both languages, each naming the other. */
export async function loader({ context }: Route.LoaderArgs) {
  const { api, origin } = page(context);
  const { data } = await api.discovery.listAddresses({});
  const namespaces = new Set(data.map(({ listing }) => listing.split('/')[0]));
  const pages = [
    ...fixed.map((path) => ({ path, changed: null })),
    ...[...namespaces].map((namespace) => ({ path: `/publishers/${namespace}`, changed: null })),
    ...data.map(({ listing, updatedAt }) => ({
      path: `/catalogue/${listing}`,
      changed: updatedAt.slice(0, 10),
    })),
  ];
  const urls = pages.flatMap(({ path, changed }) =>
    locales.map((locale) => entry({ origin, locale, path, changed })),
  );
  // The protocol allows 50,000 addresses a file.
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.slice(0, 50_000).join('\n')}\n</urlset>\n`;
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

interface Entry {
  origin: string;
  locale: string;
  path: string;
  changed: string | null;
}

function entry({ origin, locale, path, changed }: Entry): string {
  const address = (language: string) => `${origin}/${language}${path}`;
  const links = [...locales.map((other) => [other, other]), ['x-default', defaultLocale]]
    .map(
      ([tag, language]) =>
        `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(language ?? '')}"/>`,
    )
    .join('');
  return `<url><loc>${address(locale)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${links}</url>`;
}
