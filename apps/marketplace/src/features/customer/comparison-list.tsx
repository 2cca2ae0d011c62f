import { Trash2 } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Button } from '../../ui/button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { comparePath } from '../discovery/paths.ts';

export type Comparison = Awaited<ReturnType<Api['selection']['listComparisons']>>['data'][number];

interface ComparisonListProps {
  comparisons: Comparison[];
  /** Absent inside a shortlist, where they are only opened. */
  onRemove?: (comparison: Comparison) => void;
}

/** Each opens the comparison as it is today. */
export function ComparisonList({ comparisons, onRemove }: ComparisonListProps) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-surface">
      {comparisons.map((comparison) => {
        const { id, name, listings, shortlist, createdAt } = comparison;
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm">
            <div className="min-w-0 flex-1 basis-60">
              <TextLink to={comparePath(listings)} className="font-medium">
                {name}
              </TextLink>
              <p className="break-words text-ink-soft text-xs">
                {m.customer_items({ count: listings.length })} · {formatDate(createdAt)}
                {shortlist && <> · {shortlist.name}</>}
              </p>
            </div>
            {onRemove && (
              <Button variant="quiet" size="sm" onClick={() => onRemove(comparison)}>
                <Trash2 aria-hidden className="size-4" />
                {m.customer_delete()}
                <span className="sr-only">{name}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
