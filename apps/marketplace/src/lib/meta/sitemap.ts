import { defaultLocale, locales } from '../locale/locales.ts';
import { escapeXml } from './xml.ts';

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapPage {
  /** Without origin and language. */
  path: string;
  /** Day of the last change, when one is known. */
  changed: string | null;
}

/** Every page in each language, each naming the other. */
export function urlSet(origin: string, pages: SitemapPage[]): string {
  const urls = pages.flatMap((page) => locales.map((locale) => entry(origin, locale, page)));
  return `<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>`;
}

/** One sitemap may hold 50,000 addresses; beyond that, the first names the parts. */
export function sitemapIndex(origin: string, parts: number): string {
  const maps = Array.from(
    { length: parts },
    (_, place) => `<sitemap><loc>${escapeXml(`${origin}/sitemap.xml?part=${place + 1}`)}</loc></sitemap>`,
  );
  return `<sitemapindex xmlns="${schema}">\n${maps.join('\n')}\n</sitemapindex>`;
}

function entry(origin: string, locale: string, { path, changed }: SitemapPage): string {
  const address = (language: string) => escapeXml(`${origin}/${language}${path}`);
  const links = [...locales.map((other) => [other, other] as const), ['x-default', defaultLocale] as const]
    .map(([tag, language]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(language)}"/>`)
    .join('');
  return `<url><loc>${address(locale)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${links}</url>`;
}
