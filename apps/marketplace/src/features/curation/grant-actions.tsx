import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { GrantView } from './load-grant.ts';

/** A proposal is approved or refused; a standing that holds is revoked, or proposed again when its time comes. */
export function GrantActions({ grant, mayApprove }: GrantView) {
  if (grant.state === 'proposed')
    return (
      <>
        <ConfirmAction
          trigger={<Button variant="danger">{m.curation_refuse()}</Button>}
          title={m.curation_refuse_title()}
          description={m.curation_refuse_text()}
          confirm={m.curation_refuse()}
          fields={{ intent: 'refuse' }}
          done={m.curation_refused()}
        >
          <Reason label={m.curation_refuse_reason()} />
        </ConfirmAction>
        {mayApprove && (
          <ConfirmAction
            trigger={<Button variant="primary">{m.curation_approve()}</Button>}
            title={m.curation_approve_title({ listing: grant.listing })}
            description={m.curation_approve_text()}
            confirm={m.curation_approve()}
            tone="primary"
            fields={{ intent: 'approve' }}
            done={m.curation_approved()}
          />
        )}
      </>
    );
  if (grant.state !== 'active') return null;
  return (
    <>
      <LinkButton to={`/desk/standing/new?listing=${grant.listingId}&standing=${grant.standing}`}>
        {m.curation_renew()}
      </LinkButton>
      <ConfirmAction
        trigger={<Button variant="danger">{m.curation_revoke()}</Button>}
        title={m.curation_revoke_title()}
        description={m.curation_revoke_text()}
        confirm={m.curation_revoke()}
        fields={{ intent: 'revoke' }}
        done={m.curation_revoked()}
      >
        <Reason label={m.curation_revoke_reason()} />
      </ConfirmAction>
    </>
  );
}

const Reason = ({ label }: { label: string }) => (
  <Field name="reason" label={label} maxLength={4000} required>
    <Textarea rows={3} />
  </Field>
);
