import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { Section } from '../workspace/section.tsx';

export function Leave({ lastOwner }: { lastOwner: boolean }) {
  return (
    <Section
      title={m.members_leave()}
      description={lastOwner ? m.members_leave_last() : m.members_leave_text()}
    >
      {!lastOwner && (
        <ConfirmAction
          trigger={<Button variant="danger">{m.members_leave()}</Button>}
          title={m.members_leave_title()}
          description={m.members_leave_confirm_text()}
          confirm={m.members_leave()}
          fields={{ intent: 'leave' }}
          done={m.members_left()}
        />
      )}
    </Section>
  );
}
