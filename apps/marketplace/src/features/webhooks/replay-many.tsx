import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';

export function ReplayMany() {
  return (
    <>
      <ConfirmAction
        trigger={<Button size="sm">{m.webhooks_replay_missed()}</Button>}
        title={m.webhooks_replay_missed()}
        description={m.webhooks_replay_missed_text()}
        confirm={m.webhooks_test_send()}
        tone="primary"
        fields={{ intent: 'replay_missed' }}
        done={m.webhooks_replayed()}
      />
      <ConfirmAction
        trigger={<Button size="sm">{m.webhooks_replay_failed()}</Button>}
        title={m.webhooks_replay_failed_title()}
        description={m.webhooks_replay_failed_text()}
        confirm={m.webhooks_replay()}
        tone="primary"
        fields={{ intent: 'replay_failed' }}
        done={m.webhooks_replayed()}
      >
        <Field name="since" label={m.webhooks_replay_since()} required>
          <Input type="date" />
        </Field>
      </ConfirmAction>
    </>
  );
}
