import { useSortable } from '@dnd-kit/sortable';
import clsx from 'clsx';
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';

export interface SortableRowProps {
  number: number;
  count: number;
  /** To another place, without dragging (WCAG 2.2, 2.5.7). */
  onMove: (to: number) => void;
  onRemove: () => void;
  children: ReactNode;
}

export function SortableRow({ number, count, onMove, onRemove, children }: SortableRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: number });
  const style = {
    transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
    transition: transition ?? undefined,
  };
  return (
    <div
      ref={setNodeRef}
      style={style}
      className={clsx(
        'rounded-md border bg-surface p-4',
        isDragging ? 'relative z-10 border-accent shadow-float' : 'border-line',
      )}
    >
      <div className="mb-3 flex items-center gap-1">
        {count > 1 && (
          <button
            type="button"
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            aria-label={m.editor_move({ number })}
            className="-ms-2 grid size-8 cursor-grab touch-none place-items-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
          >
            <GripVertical aria-hidden className="size-4" />
          </button>
        )}
        <span className="me-auto text-ink-faint text-xs">{m.editor_item({ number })}</span>
        {number > 1 && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={m.editor_move_up({ number })}
            onClick={() => onMove(number - 1)}
          >
            <ArrowUp aria-hidden className="size-4" />
          </Button>
        )}
        {number < count && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={m.editor_move_down({ number })}
            onClick={() => onMove(number + 1)}
          >
            <ArrowDown aria-hidden className="size-4" />
          </Button>
        )}
        <Button size="sm" variant="quiet" aria-label={m.editor_remove({ number })} onClick={onRemove}>
          <Trash2 aria-hidden className="size-4" />
        </Button>
      </div>
      {children}
    </div>
  );
}
