import { useSortable } from '@dnd-kit/sortable';
import clsx from 'clsx';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';
import type { Icon } from './icon.ts';
import type { Sortable, SortableLayout } from './sortable-list.tsx';

interface SortableItemProps {
  item: Sortable;
  position: number;
  count: number;
  layout: SortableLayout;
  step: (from: number, to: number) => void;
  actions?: ReactNode;
  children: ReactNode;
}

const control =
  'grid size-8 shrink-0 place-items-center rounded-sm text-ink-faint hover:bg-sunken hover:text-ink ' +
  'aria-disabled:cursor-default aria-disabled:text-line-strong aria-disabled:hover:bg-transparent';

const frames = {
  list: 'flex items-center gap-1 py-1 ps-1 pe-1.5',
  cards: 'flex flex-wrap items-center gap-1 py-1 ps-1 pe-1.5 sm:flex-nowrap',
  grid: 'flex flex-col',
  form: 'p-4',
};
const bars = {
  list: '',
  cards: '',
  grid: 'order-last justify-between border-line border-t',
  form: 'mb-3 gap-1',
};

export function SortableItem(props: SortableItemProps) {
  const { item, position, count, layout, step, actions, children } = props;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id, attributes: { roleDescription: m.sortable_role() } });
  const icons: [Icon, Icon] = layout === 'grid' ? [ArrowLeft, ArrowRight] : [ArrowUp, ArrowDown];
  // A group of fields that is alone is a form, not a list.
  const inRow = layout === 'list' || layout === 'cards';
  const movable = layout !== 'form' || count > 1;
  const steps = movable && <StepButtons {...{ item, position, count, step, icons }} />;
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
      className={clsx(
        'relative rounded-md border bg-surface',
        frames[layout],
        isDragging ? 'z-10 border-accent shadow-float' : 'border-line',
      )}
    >
      <div className={clsx('flex shrink-0 items-center', bars[layout])}>
        {movable && (
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
        )}
        {layout === 'form' ? (
          <span className="me-auto text-ink-faint text-xs">{item.name}</span>
        ) : (
          <span className="w-6 text-center text-ink-faint text-xs tabular-nums">{position + 1}</span>
        )}
        {!inRow && steps}
        {actions}
      </div>
      <div
        className={clsx(
          'min-w-0',
          layout !== 'form' && 'flex-1 text-sm',
          layout === 'cards' && 'max-sm:order-last max-sm:basis-full max-sm:px-3 max-sm:pb-2',
        )}
      >
        {children}
      </div>
      {inRow && steps}
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
    <span className="ms-auto flex shrink-0">
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
