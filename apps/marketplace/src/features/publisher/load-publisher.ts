import { redirect } from 'react-router';
import { formatNumber } from '../../lib/format/index.ts';
import { localePath } from '../../lib/locale/path.ts';
import { readApiFailure } from '../../server/api-failure.ts';
import type { PageContext } from '../../server/context.ts';
import { publisherName, toCardView } from '../discovery/card-view.ts';
import { publisherPath } from '../discovery/paths.ts';

export type PublisherData = Awaited<ReturnType<typeof loadPublisher>>;

interface Asked {
  namespace: string;
  cursor: string | undefined;
}

/** A publisher is what it has in the catalogue. */
export async function loadPublisher({ api, locale }: PageContext, { namespace, cursor }: Asked) {
  const publisher = await api.discovery.getPublisher({ namespace });
  const input = { organizationId: publisher.id, cursor, limit: 24, locale };
  const found = await api.discovery.search(input).catch((error: unknown) => {
    if (readApiFailure(error)?.kind === 'BAD_REQUEST' && cursor)
      throw redirect(localePath(publisherPath(namespace)));
    throw error;
  });
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
