import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { breadcrumbLd, type JsonLd, jsonLd } from '../../lib/meta/json-ld.ts';
import type { ListingView } from './load-listing.ts';

/** What search engines may show; prices only where they are stated. */
export function listingLd(listing: ListingView, origin: string): JsonLd[] {
  const { card, summary, version, publisherWebsite } = listing;
  const url = (path: string) => `${origin}${localePath(path)}`;
  const publisher = {
    '@type': 'Organization',
    name: card.publisher.name,
    ...(publisherWebsite ? { url: publisherWebsite } : {}),
  };
  const common = { name: card.name.text, description: summary, url: url(card.path) };
  const thing =
    card.kind === 'service'
      ? jsonLd('Service', { ...common, provider: publisher, serviceType: card.categories.join(', ') })
      : jsonLd('SoftwareApplication', {
          ...common,
          publisher,
          softwareVersion: version,
          applicationCategory: 'BusinessApplication',
        });
  return [
    thing,
    breadcrumbLd([
      { name: m.catalogue_title(), url: url('/catalogue') },
      { name: card.name.text, url: url(card.path) },
    ]),
  ];
}
