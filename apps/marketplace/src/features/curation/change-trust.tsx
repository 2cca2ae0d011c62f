import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { organisationName } from '../workspace/organisation-name.ts';

interface Trusted {
  id: string;
  name: string;
  nameEn: string | null;
  trust: string;
}

/** How far the risk policy believes a publisher. */
export function ChangeTrust({ publisher }: { publisher: Trusted }) {
  const trusted = publisher.trust === 'trusted';
  const name = organisationName(publisher);
  const verb = trusted ? m.curation_distrust() : m.curation_entrust();
  return (
    <ConfirmAction
      trigger={<Button size="sm">{verb}</Button>}
      title={trusted ? m.curation_distrust_title({ name }) : m.curation_entrust_title({ name })}
      description={trusted ? m.curation_distrust_text() : m.curation_entrust_text()}
      confirm={verb}
      tone={trusted ? 'danger' : 'primary'}
      fields={{ intent: 'trust', organizationId: publisher.id, trust: trusted ? 'new' : 'trusted' }}
      done={m.curation_trust_done()}
    >
      <Field name="reason" label={m.curation_trust_reason()} maxLength={4000} required>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}
