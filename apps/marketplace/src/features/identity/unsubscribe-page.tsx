import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';

type Notice = Awaited<ReturnType<Api['mail']['getUnsubscription']>>;

/** Works signed out and without scripts; the way back is on the same page. */
export function UnsubscribePage({ notice: { title, summary, email, address } }: { notice: Notice }) {
  const kind = textOf(title);
  return (
    <div className="space-y-5">
      <PageHeader
        title={email ? m.notifications_unsubscribe_title() : m.notifications_unsubscribed({ kind })}
        description={
          email
            ? m.notifications_unsubscribe_text({ kind, address })
            : m.notifications_unsubscribed_text({ address })
        }
      />
      <p className="text-ink-soft text-sm">{textOf(summary)}</p>
      <Form method="post">
        <SubmitButton
          name="intent"
          value={email ? 'stop' : 'again'}
          variant={email ? 'primary' : 'secondary'}
        >
          {email ? m.notifications_unsubscribe_confirm() : m.notifications_subscribe_again()}
        </SubmitButton>
      </Form>
      <p className="text-sm">
        <TextLink to="/account/notifications">{m.notifications_all_choices()}</TextLink>
      </p>
    </div>
  );
}
