import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { Sample } from './sample.tsx';
import { sampleRows } from './sample-rows.ts';

export function SortableSample() {
  const [order, setOrder] = useState(sampleRows.map(({ id }) => id));
  const [groups, setGroups] = useState([1, 2]);
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
      <SortableList
        label={m.collections_name()}
        layout="form"
        items={groups.map((number) => ({ id: String(number), name: m.editor_item({ number }) }))}
        onReorder={(next) => setGroups(next.map(({ id }) => Number(id)))}
      >
        {({ id }) => (
          <Field name={`sample-order.${id}`} label={m.collections_name()}>
            <Input />
          </Field>
        )}
      </SortableList>
    </Sample>
  );
}
