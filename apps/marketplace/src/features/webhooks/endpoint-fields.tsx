import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Input } from '../../ui/input.tsx';
import type { Endpoint, EventTypeChoice } from './types.ts';

export function EndpointFields({ types, endpoint }: { types: EventTypeChoice[]; endpoint?: Endpoint }) {
  return (
    <>
      <Field name="url" label={m.webhooks_url()} hint={m.webhooks_url_hint()} required>
        <Input type="url" defaultValue={endpoint?.url} maxLength={2000} placeholder="https://" />
      </Field>
      <Field name="description" label={m.webhooks_note()} maxLength={200}>
        <Input defaultValue={endpoint?.description ?? ''} />
      </Field>
      <Fieldset legend={m.webhooks_types()} hint={m.webhooks_types_hint()}>
        <div className="grid gap-x-8 lg:grid-cols-2">
          {types.map(({ type, summary }) => (
            <Checkbox
              key={type}
              name="eventTypes"
              value={type}
              defaultChecked={endpoint?.eventTypes.includes(type) ?? false}
              label={<code className="font-mono">{type}</code>}
              hint={textOf(summary)}
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
}
