import { locales } from '../../lib/locale/locales.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/robots.ts';

const closed = ['workspace', 'desk', 'account', 'inquiries', 'compare', 'sign-in', 'sign-up'];

/** A sample deployment stays out of search engines altogether. */
export function loader({ context }: Route.LoaderArgs) {
  const { origin, sampleData } = page(context);
  const rules = sampleData
    ? ['Disallow: /']
    : locales.flatMap((locale) => closed.map((path) => `Disallow: /${locale}/${path}`));
  const body = ['User-agent: *', ...rules, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
