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
  image?: string;
  /** Atom feeds that say when this page has something new; paths with their language. */
  feeds?: { title: string; href: string }[];
}

/** `export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.area_title() })` */
export function pageMeta(args: MetaArguments, page: PageMeta): MetaDescriptor[] {
  const title = page.title === m.common_product() ? page.title : `${page.title} · ${m.common_product()}`;
  const tags: MetaDescriptor[] = [
    { title },
    { property: 'og:title', content: page.title },
    { property: 'og:locale', content: getLocale().replace('-', '_') },
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
    ...(page.image ? [{ property: 'og:image', content: new URL(page.image, origin).href }] : []),
    ...locales.map((locale) => alternate(locale, inOtherLocale(pathname, locale))),
    alternate('x-default', inOtherLocale(pathname, defaultLocale)),
  ];
}

function originOf({ matches }: MetaArguments): string | null {
  const root = matches.find((match) => match?.id === 'root')?.loaderData;
  return typeof root === 'object' && root !== null && 'origin' in root ? String(root.origin) : null;
}

function keep(search: string, names: string[]): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => names.includes(name));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}
