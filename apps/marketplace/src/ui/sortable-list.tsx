import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import clsx from 'clsx';
import { type ReactNode, useId, useState } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { sortableAnnouncements } from './sortable-announcements.ts';
import { SortableItem } from './sortable-item.tsx';

export interface Sortable {
  id: string;
  /** What a screen reader calls it. */
  name: string;
}

/** `cards` are lines with much in them: on a phone their controls stand above. */
export type SortableLayout = 'list' | 'cards' | 'grid' | 'form';

export interface SortableListProps<Item extends Sortable> {
  label: string;
  /** In their present order; the list is controlled. */
  items: Item[];
  onReorder: (items: Item[], moved: { id: string; from: number; to: number }) => void;
  /** What stands beside the handle: words, a picture, further buttons. */
  children: (item: Item, position: number) => ReactNode;
  /** `grid` for pictures: give the columns as `className`. `form` for groups of fields, with the controls above. */
  layout?: SortableLayout;
  /** Beside the controls of a `form`: remove, for instance. */
  actions?: (item: Item, position: number) => ReactNode;
  /** Also puts the ids, in order, into the form around it. */
  name?: string;
  className?: string;
}

const spacing = { list: 'space-y-2', cards: 'space-y-2', grid: 'grid gap-3', form: 'space-y-3' };

/**
 * An order made by hand: dragged, moved with the arrow keys, or moved by the two buttons of each item,
 * because WCAG 2.2 asks for a way without dragging. Workspaces only.
 */
export function SortableList<Item extends Sortable>(props: SortableListProps<Item>) {
  const { label, items, onReorder, layout = 'list', name, actions, className, children } = props;
  const id = useId();
  const [said, say] = useState('');
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || from === to || to < 0 || to >= items.length) return;
    onReorder(arrayMove(items, from, to), { id: item.id, from, to });
  };
  const step = (from: number, to: number) => {
    move(from, to);
    say(m.sortable_moved({ name: items[from]?.name ?? '', position: to + 1, count: items.length }));
  };
  const positionOf = (key: unknown) => items.findIndex((item) => item.id === key);
  const drop = ({ active, over }: DragEndEvent) => over && move(positionOf(active.id), positionOf(over.id));
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        announcements: sortableAnnouncements(items),
        screenReaderInstructions: { draggable: m.sortable_instructions() },
      }}
    >
      <SortableContext
        items={items}
        strategy={layout === 'grid' ? rectSortingStrategy : verticalListSortingStrategy}
      >
        <ol aria-label={label} className={clsx(spacing[layout], className)}>
          {items.map((item, position) => (
            <SortableItem
              key={item.id}
              item={item}
              layout={layout}
              {...{ position, step }}
              count={items.length}
              actions={actions?.(item, position)}
            >
              {children(item, position)}
              {name && <input type="hidden" name={name} value={item.id} />}
            </SortableItem>
          ))}
        </ol>
      </SortableContext>
      <output className="sr-only">{said}</output>
    </DndContext>
  );
}
