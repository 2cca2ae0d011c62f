import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { SortableList } from '../../ui/sortable-list.tsx';
import { Sample } from './sample.tsx';
import { sampleRows } from './sample-rows.ts';

export function SortableSample() {
  const [order, setOrder] = useState(sampleRows.map(({ id }) => id));
  const items = order
    .flatMap((id) => sampleRows.filter((row) => row.id === id))
    .map(({ id, name }) => ({ id, name: name() }));
  return (
    <Sample name="SortableList">
      <SortableList
        label={m.ui_sortable_label()}
        items={items}
        onReorder={(next) => setOrder(next.map(({ id }) => id))}
      >
        {({ name }) => name}
      </SortableList>
    </Sample>
  );
}
