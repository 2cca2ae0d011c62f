import { m } from '../../generated/paraglide/messages.js';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { CardView } from '../discovery/card-view.ts';

interface ShelfProps {
  id: string;
  title: string;
  /** Why these stand here; a shelf without a reason would be an advertisement. */
  reason: string;
  all: string;
  cards: CardView[];
}

export function Shelf({ id, title, reason, all, cards }: ShelfProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div>
          <h2 id={id} className="text-2xl">
            {title}
          </h2>
          <p className="mt-0.5 text-ink-soft text-sm">{reason}</p>
        </div>
        <TextLink to={all} className="text-sm" aria-label={m.home_see_all_of({ title })}>
          {m.home_see_all()}
        </TextLink>
      </div>
      <CardGrid cards={cards} columns={3} />
    </section>
  );
}
