import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface DescriptionItem {
  term: ReactNode;
  description: ReactNode;
}

/** Facts in two columns on a wide page, stacked on a phone. */
export function DescriptionList({ items, className }: { items: DescriptionItem[]; className?: string }) {
  return (
    <dl className={clsx('divide-y divide-line border-line border-y text-sm', className)}>
      {items.map(({ term, description }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity and never reorder
        <div key={position} className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(8rem,14rem)_1fr]">
          <dt className="text-ink-faint">{term}</dt>
          <dd className="min-w-0">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
