import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { toCardView } from '../discovery/card-view.ts';

/** The collection, its cards as customers see them, and what the search for another listing found. */
export async function loadCollection(
  visitor: PageContext,
  { collectionId, request }: { collectionId: string; request: Request },
) {
  const mayWrite = can(visitor, 'collection.write');
  if (collectionId === 'new')
    return { collection: null, cards: [], found: [], q: undefined, mayWrite, title: m.collections_new() };
  const { curation } = visitor.api;
  const q = new URL(request.url).searchParams.get('q')?.trim().slice(0, 80) || undefined;
  const [collection, listings] = await Promise.all([
    curation.getCollection({ collectionId }),
    q ? curation.listListings({ q, state: 'live', limit: 20 }) : null,
  ]);
  return {
    collection,
    cards: collection.items.flatMap(({ card }) => (card ? toCardView(card) : [])),
    found: (listings?.data ?? []).map(({ id, name, listing }) => ({
      id,
      listing,
      name: textOf(name) || listing,
    })),
    q,
    mayWrite,
    title: textOf(collection.name),
  };
}
