import type { Announcements } from '@dnd-kit/core';
import { m } from '../generated/paraglide/messages.js';
import type { Sortable } from './sortable-list.tsx';

/** What a screen reader hears while something is moved, in the page's language. */
export function sortableAnnouncements(items: Sortable[]): Announcements {
  const at = (id: unknown, place: unknown = id) => ({
    name: items.find((item) => item.id === id)?.name ?? '',
    position: items.findIndex((item) => item.id === place) + 1,
    count: items.length,
  });
  return {
    onDragStart: ({ active }) => m.sortable_picked_up(at(active.id)),
    // The first place it is over is its own: that must not drown the word that it was picked up.
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      const said = active.id === over.id ? m.sortable_picked_up : m.sortable_moved;
      return said(at(active.id, over.id));
    },
    onDragEnd: ({ active, over }) =>
      over ? m.sortable_put_down(at(active.id, over.id)) : m.sortable_put_back(at(active.id)),
    onDragCancel: ({ active }) => m.sortable_put_back(at(active.id)),
  };
}
