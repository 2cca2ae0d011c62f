import { formatNumber } from '../../lib/format/index.ts';
import type { PageContext } from '../../server/context.ts';
import { publisherName, toCardView } from '../discovery/card-view.ts';

export type PublisherData = Awaited<ReturnType<typeof loadPublisher>>;

interface Asked {
  namespace: string;
  cursor: string | undefined;
}

/** A publisher is what it has in the catalogue. */
export async function loadPublisher({ api, locale }: PageContext, { namespace, cursor }: Asked) {
  const publisher = await api.discovery.getPublisher({ namespace });
  const input = { organizationId: publisher.id, cursor, limit: 24, locale };
  const found = await api.discovery.search(input);
  const count = (code: string) => formatNumber(found.counts?.[code] ?? 0);
  return {
    name: publisherName(publisher),
    website: publisher.website,
    namespace,
    counts: {
      integration: count('kind:integration'),
      solution: count('kind:solution'),
      service: count('kind:service'),
      certified: formatNumber(
        (found.counts?.['standing:whitelisted'] ?? 0) + (found.counts?.['standing:boutique'] ?? 0),
      ),
    },
    cards: found.data.map(toCardView),
    nextCursor: found.nextCursor,
  };
}
