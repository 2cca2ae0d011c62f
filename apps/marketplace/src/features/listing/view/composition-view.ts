import type { Card } from '@headwater/domain/discovery';
import type { SolutionManifest } from '@headwater/manifest';
import { type Words, wordsOf } from '../../../lib/locale/words.ts';
import { publisherName } from '../../discovery/card-view.ts';
import { kindName } from '../../discovery/code-names.ts';
import { listingPath } from '../../discovery/paths.ts';

export interface PartView {
  listing: string;
  name: Words;
  role: Words | null;
  /** Null when the part is not in the catalogue (any more). */
  path: string | null;
  kind: string | null;
  partner: string;
  optional: boolean;
}

/** Each part of a solution, with who brings it. */
export function toCompositionView(manifest: SolutionManifest, cards: Card[]): PartView[] {
  return (manifest.composes ?? []).map((part) => {
    const card = cards.find(({ listing }) => listing === part.listing);
    return {
      listing: part.listing,
      name: wordsOf(card?.name) ?? { text: part.listing },
      role: wordsOf(part.role),
      path: card ? listingPath(card.listing) : null,
      kind: card ? kindName(card.kind) : null,
      partner: card ? publisherName(card.publisher) : (part.partner ?? part.listing.split('/')[0] ?? ''),
      optional: part.optional ?? false,
    };
  });
}
