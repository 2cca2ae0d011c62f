import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';

/** Either way with a reason; a name once given is the partner's for ever. */
export function ClaimActions({ namespaceId, name }: { namespaceId: string; name: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <ConfirmAction
        trigger={<Button variant="primary">{m.curation_claims_prove()}</Button>}
        title={m.curation_claims_prove_title({ name })}
        description={m.curation_claims_prove_text()}
        confirm={m.curation_claims_prove()}
        tone="primary"
        fields={{ intent: 'prove', namespaceId }}
        done={m.curation_claims_proved_done()}
      >
        <Reason />
      </ConfirmAction>
      <ConfirmAction
        trigger={<Button variant="danger">{m.curation_claims_refuse()}</Button>}
        title={m.curation_claims_refuse_title({ name })}
        description={m.curation_claims_refuse_text()}
        confirm={m.curation_claims_refuse()}
        fields={{ intent: 'refuse', namespaceId }}
        done={m.curation_claims_refused_done()}
      >
        <Reason />
      </ConfirmAction>
    </div>
  );
}

const Reason = () => (
  <Field
    name="reason"
    label={m.curation_claims_reason()}
    hint={m.curation_claims_reason_hint()}
    maxLength={2000}
    required
  >
    <Textarea rows={3} />
  </Field>
);
