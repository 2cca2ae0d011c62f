import { SearchX } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { CardGrid } from './card-grid.tsx';
import type { CardView } from './card-view.ts';
import type { AppliedFilter } from './facet-views.ts';

/** Never a dead end: each condition can be dropped, and the nearest listings stand below. */
export function NothingFound({ nearest, applied }: { nearest: CardView[]; applied: AppliedFilter[] }) {
  return (
    <>
      <EmptyState
        icon={SearchX}
        title={m.catalogue_empty_title()}
        action={applied.slice(-3).map(({ key, label, without }) => (
          <LinkButton key={key} to={without} size="sm">
            {m.catalogue_without({ filter: label })}
          </LinkButton>
        ))}
      >
        {m.catalogue_empty_text()}
      </EmptyState>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest" className="space-y-3 pt-4">
          <h2 id="nearest" className="text-xl">
            {m.catalogue_nearest()}
          </h2>
          <CardGrid cards={nearest} columns={2} />
        </section>
      )}
    </>
  );
}
