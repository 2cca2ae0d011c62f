import { Form, useSearchParams, useSubmit } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { controlStyle } from '../../ui/control-style.ts';
import type { EventTypeChoice } from './types.ts';

/** Narrows the log to one type of event; chosen is applied, the button is for those without scripts. */
export function TypeFilter({ types }: { types: EventTypeChoice[] }) {
  const [parameters] = useSearchParams();
  const submit = useSubmit();
  const state = parameters.get('state');
  return (
    <Form className="w-full sm:w-64" onChange={(event) => submit(event.currentTarget)}>
      {state && <input type="hidden" name="state" value={state} />}
      <select
        name="type"
        aria-label={m.webhooks_type()}
        defaultValue={parameters.get('type') ?? ''}
        className={controlStyle}
      >
        <option value="">{m.webhooks_all_types()}</option>
        {types.map(({ type }) => (
          <option key={type} value={type}>
            {type}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit">{m.shell_search_submit()}</button>
      </noscript>
    </Form>
  );
}
