import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { Button } from './button.tsx';

/** Comes below the table, so that no row moves under the pointer, and stays in sight while something is selected. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={m.table_bulk()}
      className="sticky bottom-3 z-20 flex flex-wrap items-center gap-3 rounded-md border border-accent-line bg-accent-soft px-3 py-2 text-sm shadow-float"
    >
      <output className="font-medium tabular-nums text-accent-deep">{m.table_selected({ count })}</output>
      <span className="flex flex-1 flex-wrap gap-2">{children}</span>
      <Button size="sm" variant="quiet" onClick={onClear}>
        {m.table_clear()}
      </Button>
    </section>
  );
}
