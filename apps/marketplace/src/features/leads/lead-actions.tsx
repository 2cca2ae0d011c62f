import { declineReasons } from '@headwater/domain/demand';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { Lead } from './types.ts';

/** What can be done next; each state offers only its own steps. */
export function LeadActions({ lead: { state } }: { lead: Lead }) {
  if (state === 'offered')
    return (
      <>
        <Decline />
        <ActionButton variant="primary" fields={{ intent: 'accept' }} done={m.leads_accepted()}>
          {m.leads_accept()}
        </ActionButton>
      </>
    );
  if (state === 'accepted')
    return (
      <>
        <Lost />
        <ActionButton variant="primary" fields={{ intent: 'work' }} done={m.leads_working_done()}>
          {m.leads_working()}
        </ActionButton>
      </>
    );
  if (state === 'working')
    return (
      <>
        <Lost />
        <Converted />
      </>
    );
  return null;
}

function Decline() {
  const options = Object.entries(declineReasons).map(([value, text]) => ({ value, label: textOf(text) }));
  return (
    <ConfirmAction
      trigger={<Button variant="danger">{m.leads_decline()}</Button>}
      title={m.leads_decline_title()}
      description={m.leads_decline_text()}
      confirm={m.leads_decline()}
      fields={{ intent: 'decline' }}
      done={m.leads_declined()}
    >
      <Field name="reason" label={m.leads_decline_reason()} required>
        <Select options={options} />
      </Field>
      <Field name="note" label={m.leads_decline_note()} maxLength={500}>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}

function Lost() {
  return (
    <ConfirmAction
      trigger={<Button>{m.leads_lost()}</Button>}
      title={m.leads_lost_title()}
      confirm={m.leads_lost()}
      fields={{ intent: 'lose' }}
      done={m.leads_lost_done()}
    >
      <Field name="note" label={m.leads_lost_note()} maxLength={500}>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}

function Converted() {
  return (
    <ConfirmAction
      trigger={<Button variant="primary">{m.leads_converted()}</Button>}
      title={m.leads_converted_title()}
      description={m.leads_converted_text()}
      confirm={m.leads_converted()}
      tone="primary"
      fields={{ intent: 'convert' }}
      done={m.leads_converted_done()}
    />
  );
}
