import type { Card } from '@headwater/domain/discovery';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { textOf, wordsOf } from '../../lib/locale/words.ts';
import { type AtomEntry, atomFeed } from '../../lib/meta/atom.ts';
import type { PageContext } from '../../server/context.ts';
import { toAppliedFilters } from './applied.ts';
import { publisherName } from './card-view.ts';
import { categoryName, kindName, loadNames } from './code-names.ts';
import { feedPath, listingPath, publisherFeedPath, publisherPath } from './paths.ts';
import { readSearch, searchQuery } from './read-search.ts';

const entriesAFeed = 50;

/** The newest listings that a search of the catalogue finds. */
export async function loadSearchFeed({ api, locale, origin }: PageContext, parameters: URLSearchParams) {
  const { q, facets } = readSearch(parameters);
  const search = { q, facets, sort: undefined, view: 'cards' as const };
  const [found, nameOf] = await Promise.all([
    api.discovery.search({ q, facets, sort: 'newest', locale, limit: entriesAFeed, withFacets: false }),
    loadNames(api),
  ]);
  const applied = toAppliedFilters({ ...search, cursor: undefined }, nameOf).map(({ label }) => label);
  return atomFeed({
    title: [m.catalogue_feed_title(), ...applied].join(' · '),
    lang: locale,
    self: origin + localePath(feedPath(searchQuery(search))),
    page: origin + localePath(`/catalogue${searchQuery({ ...search, sort: 'newest' })}`),
    now: new Date(),
    // Someone who follows a search wants what fits it, not what fits some of its words.
    entries: found.relaxed ? [] : found.data.map((card) => toEntry(card, origin)),
  });
}

/** The newest listings of one publisher. */
export async function loadPublisherFeed({ api, locale, origin }: PageContext, namespace: string) {
  const publisher = await api.discovery.getPublisher({ namespace });
  const { data } = await api.discovery.search({
    organizationId: publisher.id,
    sort: 'newest',
    locale,
    limit: entriesAFeed,
    withFacets: false,
  });
  return atomFeed({
    title: m.catalogue_feed_of({ publisher: publisherName(publisher) }),
    lang: locale,
    self: origin + localePath(publisherFeedPath(namespace)),
    page: origin + localePath(publisherPath(namespace)),
    now: new Date(),
    entries: data.map((card) => toEntry(card, origin)),
  });
}

function toEntry(card: Card, origin: string): AtomEntry {
  const name = wordsOf(card.name) ?? { text: card.listing };
  return {
    title: name.text,
    lang: name.lang,
    address: origin + localePath(listingPath(card.listing)),
    summary: textOf(card.tagline),
    author: publisherName(card.publisher),
    terms: [kindName(card.kind), ...card.categories.map(categoryName)],
    updatedAt: card.publishedAt,
  };
}
