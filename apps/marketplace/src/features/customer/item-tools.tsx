import { StickyNote } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { ItemView } from './item-view.ts';

/** The note of one line, written in a dialog so that the list stays calm. */
export function ItemTools({ item: { id, name, note } }: { item: ItemView }) {
  return (
    <ConfirmAction
      trigger={
        <Button variant="quiet" size="sm">
          <StickyNote aria-hidden className="size-4" />
          {note ? m.customer_note_change() : m.customer_note_add()}
          <span className="sr-only">{name}</span>
        </Button>
      }
      title={m.customer_note_title({ name })}
      confirm={m.customer_save()}
      tone="primary"
      fields={{ intent: 'note', itemId: id }}
      done={m.customer_saved()}
    >
      <Field name="note" label={m.customer_note()} maxLength={1000}>
        <Textarea rows={4} defaultValue={note} />
      </Field>
    </ConfirmAction>
  );
}
