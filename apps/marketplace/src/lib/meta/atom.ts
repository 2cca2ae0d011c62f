import { escapeXml } from './xml.ts';

export interface AtomFeed {
  title: string;
  lang: string;
  /** Address of the feed itself, and of the page that shows the same. Whole addresses. */
  self: string;
  page: string;
  /** When there is no entry. */
  now: Date;
  entries: AtomEntry[];
}

export interface AtomEntry {
  title: string;
  /** The page of the listing: its name for ever, so also the entry's id. */
  address: string;
  summary: string;
  /** Set when title and summary are not in the feed's language. */
  lang?: string | undefined;
  author: string;
  terms: string[];
  updatedAt: string;
}

/** RFC 4287. */
export function atomFeed({ title, lang, self, page, now, entries }: AtomFeed): string {
  const updated =
    entries
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? now.toISOString();
  return [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    element('title', title),
    element('id', self),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    element('updated', updated),
    ...entries.map(atomEntry),
    '</feed>',
  ].join('\n');
}

function atomEntry({ title, address, summary, lang, author, terms, updatedAt }: AtomEntry): string {
  return [
    lang ? `<entry xml:lang="${escapeXml(lang)}">` : '<entry>',
    element('title', title),
    element('id', address),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    element('updated', updatedAt),
    `<author>${element('name', author)}</author>`,
    ...terms.map((term) => `<category term="${escapeXml(term)}"/>`),
    element('summary', summary),
    '</entry>',
  ].join('');
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
