import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Radio } from '../../ui/radio.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { ShortlistRow } from './shortlists-page.tsx';

export interface AddPageProps {
  names: string[];
  shortlists: ShortlistRow[];
  team: string | null;
  back: string;
  result: FormResult | undefined;
}

/** Which list, and why; a new one can be made on the way. Works without a script. */
export function AddPage({ names, shortlists, team, back, result }: AddPageProps) {
  const open = shortlists.filter(({ holds }) => !holds);
  return (
    <div className="max-w-lg">
      <PageHeader title={m.customer_add()} description={formatList(names)} />
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <Fieldset legend={m.customer_which_list()}>
            {shortlists.map(({ id, name, items, team: shared, holds }) => (
              <Radio
                key={id}
                name="shortlist"
                value={id}
                disabled={holds}
                defaultChecked={id === open[0]?.id}
                label={name}
                hint={
                  holds
                    ? m.customer_holds()
                    : `${m.customer_items({ count: items })} · ${shared ? m.customer_team() : m.customer_only_me()}`
                }
              />
            ))}
            <Radio
              name="shortlist"
              value="new"
              defaultChecked={open.length === 0}
              label={m.customer_new_shortlist()}
              hint={team ? m.customer_team_sees({ team }) : m.customer_only_you_see()}
            />
          </Fieldset>
          <Field name="name" label={m.customer_new_list_name()} hint={m.customer_new_list_hint()}>
            <Input maxLength={80} placeholder={m.customer_name_example()} />
          </Field>
          <Field name="note" label={m.customer_note()} maxLength={1000}>
            <Textarea rows={3} />
          </Field>
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{m.customer_add()}</SubmitButton>
            <LinkButton to={back} variant="quiet">
              {m.workspace_cancel()}
            </LinkButton>
          </div>
        </FormState>
      </Form>
    </div>
  );
}
