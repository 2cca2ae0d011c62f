import { useSortable } from '@dnd-kit/sortable';
import clsx from 'clsx';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';
import type { Icon } from './icon.ts';
import type { Sortable } from './sortable-list.tsx';

interface SortableItemProps {
  item: Sortable;
  position: number;
  count: number;
  layout: 'list' | 'grid';
  step: (from: number, to: number) => void;
  children: ReactNode;
}

const control =
  'grid size-8 shrink-0 place-items-center rounded-sm text-ink-faint hover:bg-sunken hover:text-ink ' +
  'aria-disabled:cursor-default aria-disabled:text-line-strong aria-disabled:hover:bg-transparent';

export function SortableItem({ item, position, count, layout, step, children }: SortableItemProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id, attributes: { roleDescription: m.sortable_role() } });
  const grid = layout === 'grid';
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
      className={clsx(
        'relative flex rounded-md border bg-surface',
        grid ? 'flex-col' : 'items-center gap-1 py-1 ps-1 pe-1.5',
        isDragging ? 'z-10 border-accent shadow-float' : 'border-line',
      )}
    >
      <div
        className={clsx(
          'flex shrink-0 items-center',
          grid && 'order-last justify-between border-line border-t',
        )}
      >
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={m.sortable_handle({ name: item.name })}
          className={clsx(control, 'touch-none cursor-grab active:cursor-grabbing')}
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <span className="w-6 text-center text-ink-faint text-xs tabular-nums">{position + 1}</span>
        {grid && <StepButtons {...{ item, position, count, step }} icons={[ArrowLeft, ArrowRight]} />}
      </div>
      <div className="min-w-0 flex-1 text-sm">{children}</div>
      {!grid && <StepButtons {...{ item, position, count, step }} icons={[ArrowUp, ArrowDown]} />}
    </li>
  );
}

type StepButtonsProps = Pick<SortableItemProps, 'item' | 'position' | 'count' | 'step'> & {
  icons: [Icon, Icon];
};

/** Stay focusable at the ends, so that pressing on does not lose one's place. */
function StepButtons({ item: { name }, position, count, step, icons: [Earlier, Later] }: StepButtonsProps) {
  const last = position === count - 1;
  return (
    <span className="flex shrink-0">
      <button
        type="button"
        aria-label={m.sortable_earlier({ name })}
        aria-disabled={position === 0 || undefined}
        onClick={() => position > 0 && step(position, position - 1)}
        className={control}
      >
        <Earlier aria-hidden className="size-4" />
      </button>
      <button
        type="button"
        aria-label={m.sortable_later({ name })}
        aria-disabled={last || undefined}
        onClick={() => !last && step(position, position + 1)}
        className={control}
      >
        <Later aria-hidden className="size-4" />
      </button>
    </span>
  );
}
