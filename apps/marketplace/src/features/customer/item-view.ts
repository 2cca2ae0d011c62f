import { m } from '../../generated/paraglide/messages.js';
import { formatDate } from '../../lib/format/index.ts';
import { type Words, wordsOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { type CardView, toCardView } from '../discovery/card-view.ts';

type Item = Awaited<ReturnType<Api['selection']['getSharedShortlist']>>['list'][number] & {
  addedBy?: string;
};

export interface ItemView {
  id: string;
  listing: string;
  name: string;
  words: Words;
  card: CardView | null;
  state: Item['state'];
  successor: { name: Words; path: string } | null;
  note: string;
  added: string;
}

/** One line of a shortlist, in the reader's words. */
export function toItemView(item: Item): ItemView {
  const words = wordsOf(item.name) ?? { text: item.listing };
  const at = formatDate(item.addedAt);
  const successor = item.successor && toCardView(item.successor);
  return {
    id: item.id,
    listing: item.listing,
    name: words.text,
    words,
    card: item.card && toCardView(item.card),
    state: item.state,
    successor: successor && { name: successor.name, path: successor.path },
    note: item.note,
    added: item.addedBy ? m.customer_added_by({ name: item.addedBy, at }) : m.customer_added({ at }),
  };
}
