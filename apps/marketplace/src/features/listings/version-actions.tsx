import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { listingPathOf, type Version } from './types.ts';

export function VersionActions({ version, mayWrite }: { version: Version; mayWrite: boolean }) {
  const { state } = version;
  const editable = ['draft', 'action_required'].includes(state);
  const pending = editable || ['submitted', 'checking', 'in_review', 'approved'].includes(state);
  return (
    <>
      {pending && <WithdrawVersion number={version.version} />}
      {editable && mayWrite && (
        <LinkButton to={`${listingPathOf(version.listing)}/edit`}>{m.listings_edit()}</LinkButton>
      )}
      {editable && <Submit number={version.version} />}
      {state === 'rejected' && <Appeal />}
    </>
  );
}

function Submit({ number }: { number: string }) {
  return (
    <ConfirmAction
      trigger={<Button variant="primary">{m.listings_submit()}</Button>}
      title={m.listings_submit_title({ version: number })}
      description={m.listings_submit_text()}
      confirm={m.listings_submit()}
      tone="primary"
      fields={{ intent: 'submit' }}
      done={m.listings_submitted()}
    >
      <Field name="note" label={m.listings_submit_note()} maxLength={4000}>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}

function WithdrawVersion({ number }: { number: string }) {
  return (
    <ConfirmAction
      trigger={<Button variant="danger">{m.listings_withdraw_version()}</Button>}
      title={m.listings_withdraw_version_title({ version: number })}
      description={m.listings_withdraw_version_text()}
      confirm={m.listings_withdraw_version()}
      fields={{ intent: 'withdraw' }}
      done={m.listings_version_withdrawn()}
    />
  );
}

function Appeal() {
  return (
    <ConfirmAction
      trigger={<Button variant="primary">{m.listings_appeal()}</Button>}
      title={m.listings_appeal_title()}
      description={m.listings_appeal_text()}
      confirm={m.listings_appeal()}
      tone="primary"
      fields={{ intent: 'appeal' }}
      done={m.listings_appealed()}
    >
      <Field name="statement" label={m.listings_appeal_statement()} maxLength={4000} required>
        <Textarea rows={5} />
      </Field>
    </ConfirmAction>
  );
}
