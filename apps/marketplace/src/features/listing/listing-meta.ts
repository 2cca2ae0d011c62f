import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { breadcrumbLd, type JsonLd, type JsonLdValue, jsonLd } from '../../lib/meta/json-ld.ts';
import { catalogueWith } from '../discovery/paths.ts';
import type { ListingView } from './load-listing.ts';

type Described = Pick<
  ListingView,
  'card' | 'summary' | 'version' | 'publisherWebsite' | 'questions' | 'offers'
>;

/** What search engines may show: prices only where they are stated, questions only where they are answered. */
export function listingLd(listing: Described, origin: string): JsonLd[] {
  const { card, summary, version } = listing;
  const url = (path: string) => `${origin}${localePath(path)}`;
  const common = {
    name: card.name.text,
    description: summary,
    url: url(card.path),
    category: card.categories.join(', '),
    offers: offersOf(listing, url(card.path)),
  };
  const publisher = organisationOf(listing, url);
  const thing =
    card.kind === 'service'
      ? jsonLd('Service', { ...common, provider: publisher, serviceType: card.categories.join(', ') })
      : card.kind === 'solution'
        ? jsonLd('Product', { ...common, brand: publisher })
        : jsonLd('SoftwareApplication', {
            ...common,
            publisher,
            softwareVersion: version,
            applicationCategory: 'BusinessApplication',
          });
  return [
    thing,
    ...questionsLd(listing.questions),
    breadcrumbLd([
      { name: m.catalogue_title(), url: url('/catalogue') },
      { name: card.kindName, url: url(catalogueWith({ kind: card.kind })) },
      { name: card.name.text, url: url(card.path) },
    ]),
  ];
}

const organisationOf = ({ card, publisherWebsite }: Described, url: (path: string) => string) => ({
  '@type': 'Organization',
  name: card.publisher.name,
  url: publisherWebsite ?? url(card.publisher.path),
});

function offersOf({ offers }: Described, url: string): JsonLdValue {
  if (offers.length === 0) return undefined;
  return offers.map(({ name, price, currency }) => ({
    '@type': 'Offer',
    name,
    price,
    priceCurrency: currency,
    url,
  }));
}

function questionsLd(questions: Described['questions']): JsonLd[] {
  if (questions.length === 0) return [];
  const mainEntity = questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer.cleanHtml },
  }));
  return [jsonLd('FAQPage', { mainEntity })];
}
