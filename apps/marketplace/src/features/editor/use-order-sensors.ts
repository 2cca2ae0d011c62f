import {
  type DndContextProps,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { m } from '../../generated/paraglide/messages.js';

/** A press that does not move is a press; space lifts, arrows move, space drops, Escape takes back. */
export const useOrderSensors = () =>
  useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

/** What a screen reader hears of a row on its way; rows are numbered from 1. */
export function orderAnnouncements(count: number): NonNullable<DndContextProps['accessibility']> {
  const at = (id: UniqueIdentifier) => m.editor_order_at({ number: Number(id), count });
  return {
    screenReaderInstructions: { draggable: m.editor_order_keys() },
    announcements: {
      onDragStart: ({ active }) => m.editor_order_lifted({ number: Number(active.id) }),
      onDragOver: ({ over }) => (over ? at(over.id) : undefined),
      onDragEnd: ({ over }) => (over ? at(over.id) : m.editor_order_back()),
      onDragCancel: () => m.editor_order_back(),
    },
  };
}
