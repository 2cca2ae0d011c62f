import type { MetaDescriptor } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../locale/current.ts';
import { defaultLocale, locales } from '../locale/locales.ts';
import { inOtherLocale } from '../locale/path.ts';
import type { JsonLd } from './json-ld.ts';

interface MetaArguments {
  location: { pathname: string; search: string };
  matches: readonly ({ id: string; loaderData?: unknown } | undefined)[];
}

export interface PageMeta {
  title: string;
  description?: string;
  /** Search parameters that make another page (`page`, `kind`); all others are the same page. */
  canonicalParameters?: string[];
  /** False keeps search engines away: workspaces, forms with a token. */
  index?: boolean;
  jsonLd?: JsonLd[];
  /** What chats and social networks show instead of home's card. */
  shareCard?: ShareCardOf;
  /** Atom feeds that say when this page has something new; paths with their language. */
  feeds?: { title: string; href: string }[];
}

interface ShareCardOf {
  /** Below `/og/<language>/`, as `http/share-cards.ts` of the api serves it. */
  path: string;
  alt: string;
}

/** `export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.area_title() })` */
export function pageMeta(args: MetaArguments, page: PageMeta): MetaDescriptor[] {
  const title = page.title === m.common_product() ? page.title : `${page.title} · ${m.common_product()}`;
  const tags: MetaDescriptor[] = [
    { title },
    { property: 'og:title', content: page.title },
    { property: 'og:locale', content: getLocale().replace('-', '_') },
    { property: 'og:site_name', content: m.common_product() },
    { property: 'og:type', content: 'website' },
  ];
  if (page.description) {
    tags.push(
      { name: 'description', content: page.description },
      { property: 'og:description', content: page.description },
    );
  }
  for (const { title, href } of page.feeds ?? []) {
    tags.push({ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title, href });
  }
  if (page.index === false) return [...tags, { name: 'robots', content: 'noindex' }];
  const jsonLd = (page.jsonLd ?? []).map((thing) => ({ 'script:ld+json': thing }));
  return [...tags, ...addresses(args, page), ...jsonLd];
}

function addresses(args: MetaArguments, page: PageMeta): MetaDescriptor[] {
  const origin = originOf(args);
  if (origin === null) return [];
  const search = keep(args.location.search, page.canonicalParameters ?? []);
  const address = (pathname: string) => `${origin}${pathname}${search}`;
  const alternate = (hrefLang: string, pathname: string) => ({
    tagName: 'link',
    rel: 'alternate',
    hrefLang,
    href: address(pathname),
  });
  const { pathname } = args.location;
  return [
    { tagName: 'link', rel: 'canonical', href: address(pathname) },
    { property: 'og:url', content: address(pathname) },
    ...shareCardTags(origin, page.shareCard ?? { path: 'home.png', alt: m.common_share_card() }),
    ...locales.map((locale) => alternate(locale, inOtherLocale(pathname, locale))),
    alternate('x-default', inOtherLocale(pathname, defaultLocale)),
  ];
}

const shareCardTags = (origin: string, { path, alt }: ShareCardOf): MetaDescriptor[] => [
  { property: 'og:image', content: `${origin}/og/${getLocale()}/${path}` },
  { property: 'og:image:type', content: 'image/png' },
  { property: 'og:image:width', content: '1200' },
  { property: 'og:image:height', content: '630' },
  { property: 'og:image:alt', content: alt },
  { name: 'twitter:card', content: 'summary_large_image' },
];

function originOf({ matches }: MetaArguments): string | null {
  const root = matches.find((match) => match?.id === 'root')?.loaderData;
  return typeof root === 'object' && root !== null && 'origin' in root ? String(root.origin) : null;
}

function keep(search: string, names: string[]): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => names.includes(name));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}
