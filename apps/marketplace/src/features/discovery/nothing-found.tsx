import { SearchX } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from './card-grid.tsx';
import type { ConditionCount, Nothing } from './load-nearest.ts';

/** Never a dead end: what stands in the way, what dropping it brings, and the nearest listings. */
export function NothingFound({ conditions, nearest }: Nothing) {
  return (
    <>
      <EmptyState icon={SearchX} title={m.catalogue_empty_title()}>
        <p>{explain(conditions)}</p>
        {conditions.length > 0 && (
          <ul className="mx-auto mt-3 max-w-md divide-y divide-line border-line border-y text-start">
            {conditions.map((condition) => (
              <Condition key={condition.key} condition={condition} />
            ))}
          </ul>
        )}
      </EmptyState>
      {nearest.cards.length > 0 && (
        <section aria-labelledby="nearest" className="space-y-3 pt-4">
          <h2 id="nearest" className="text-xl">
            {nearest.title}
          </h2>
          <CardGrid cards={nearest.cards} columns={2} />
        </section>
      )}
    </>
  );
}

/** One condition that empties the list alone is named; several only do so together, or each for itself. */
function explain(conditions: ConditionCount[]): string {
  const helping = conditions.filter(({ total }) => total > 0);
  const [only] = helping;
  if (only && helping.length === 1) return m.catalogue_empty_because({ filter: only.label });
  if (only) return m.catalogue_empty_together();
  return conditions.length > 1 ? m.catalogue_empty_each() : m.catalogue_empty_text();
}

function Condition({ condition: { label, without, total, totalWords } }: { condition: ConditionCount }) {
  return (
    <li className="flex min-h-11 items-center justify-between gap-4 py-1.5 text-sm">
      <span className="min-w-0 text-ink">{label}</span>
      {total > 0 ? (
        <TextLink
          to={without}
          rel="nofollow"
          className="shrink-0"
          aria-label={m.catalogue_drop_named({ filter: label, count: total, number: totalWords })}
        >
          {m.catalogue_drop({ count: total, number: totalWords })}
        </TextLink>
      ) : (
        <span className="shrink-0 text-ink-faint">{m.catalogue_drop_nothing()}</span>
      )}
    </li>
  );
}
