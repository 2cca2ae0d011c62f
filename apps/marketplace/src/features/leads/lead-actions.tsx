import { declineReasons } from '@headwater/domain/demand';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Button } from '../../ui/button.tsx';
import type { ButtonSize } from '../../ui/button-style.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { Lead } from './types.ts';

export interface LeadActionsProps {
  lead: Pick<Lead, 'id' | 'state' | 'company' | 'contact'>;
  size?: ButtonSize;
}

/** What can be done next; each state offers only its own steps. */
export function LeadActions({ lead, size = 'md' }: LeadActionsProps) {
  const { id, state } = lead;
  if (state === 'offered')
    return (
      <>
        <Decline id={id} size={size} />
        <Accept id={id} size={size} />
      </>
    );
  if (state === 'accepted')
    return (
      <>
        <Lost id={id} />
        <ActionButton variant="primary" fields={{ intent: 'work', leadId: id }} done={m.leads_working_done()}>
          {m.leads_working()}
        </ActionButton>
      </>
    );
  if (state === 'working')
    return (
      <>
        <Lost id={id} />
        <Converted id={id} />
      </>
    );
  return null;
}

interface StepProps {
  id: string;
  size?: ButtonSize;
}

/** The customer is told at once, so it is asked first. */
function Accept({ id, size = 'md' }: StepProps) {
  return (
    <ConfirmAction
      trigger={
        <Button variant="primary" size={size} data-accept>
          {m.leads_accept()}
        </Button>
      }
      title={m.leads_accept_title()}
      description={m.leads_accept_text()}
      confirm={m.leads_accept_confirm()}
      tone="primary"
      fields={{ intent: 'accept', leadId: id }}
      done={m.leads_accepted()}
    />
  );
}

function Decline({ id, size = 'md' }: StepProps) {
  const options = Object.entries(declineReasons).map(([value, text]) => ({ value, label: textOf(text) }));
  return (
    <ConfirmAction
      trigger={
        <Button size={size} data-decline>
          {m.leads_decline()}
        </Button>
      }
      title={m.leads_decline_title()}
      description={m.leads_decline_text()}
      confirm={m.leads_decline()}
      fields={{ intent: 'decline', leadId: id }}
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

function Lost({ id }: StepProps) {
  return (
    <ConfirmAction
      trigger={<Button>{m.leads_lost()}</Button>}
      title={m.leads_lost_title()}
      confirm={m.leads_lost()}
      fields={{ intent: 'lose', leadId: id }}
      done={m.leads_lost_done()}
    >
      <Field name="note" label={m.leads_lost_note()} maxLength={500}>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}

function Converted({ id }: StepProps) {
  return (
    <ConfirmAction
      trigger={<Button variant="primary">{m.leads_converted()}</Button>}
      title={m.leads_converted_title()}
      description={m.leads_converted_text()}
      confirm={m.leads_converted()}
      tone="primary"
      fields={{ intent: 'convert', leadId: id }}
      done={m.leads_converted_done()}
    />
  );
}
