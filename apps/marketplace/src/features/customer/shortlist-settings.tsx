import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { ShortlistPageData } from './load-shortlist.ts';

export function ShortlistSettings({ shortlist }: { shortlist: ShortlistPageData['shortlist'] }) {
  return (
    <div className="flex flex-wrap gap-3 border-line border-t pt-5">
      <ConfirmAction
        trigger={<Button>{m.customer_rename()}</Button>}
        title={m.customer_rename()}
        confirm={m.customer_save()}
        tone="primary"
        fields={{ intent: 'change' }}
        done={m.customer_saved()}
      >
        <Field name="name" label={m.customer_name()} required>
          <Input maxLength={80} defaultValue={shortlist.name} />
        </Field>
        <Field name="note" label={m.customer_list_note()} maxLength={1000}>
          <Textarea rows={3} defaultValue={shortlist.note} />
        </Field>
      </ConfirmAction>
      <ConfirmAction
        trigger={<Button variant="danger">{m.customer_delete_list()}</Button>}
        title={m.customer_delete_list_title({ name: shortlist.name })}
        description={shortlist.team ? m.customer_delete_list_team() : m.customer_delete_list_text()}
        confirm={m.customer_delete_list()}
        fields={{ intent: 'delete' }}
        done={m.customer_list_deleted()}
      />
    </div>
  );
}
