import { m } from '../../generated/paraglide/messages.js';
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
  const count = (...codes: string[]) => codes.reduce((sum, code) => sum + (found.counts?.[code] ?? 0), 0);
  const figures = [
    { label: m.publisher_solutions(), count: count('kind:solution') },
    { label: m.publisher_services(), count: count('kind:service') },
    { label: m.publisher_integrations(), count: count('kind:integration') },
    { label: m.publisher_certified(), count: count('standing:whitelisted', 'standing:boutique') },
  ];
  return {
    name: publisherName(publisher),
    website: publisher.website,
    namespace,
    /** What it has; a kind it does not offer is not worth a nought. */
    figures: figures
      .filter((figure) => figure.count > 0)
      .map(({ label, count: value }) => ({ label, value: formatNumber(value) })),
    cards: found.data.map(toCardView),
    nextCursor: found.nextCursor,
  };
}
