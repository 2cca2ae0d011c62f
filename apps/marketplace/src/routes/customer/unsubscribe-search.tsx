import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { submit } from '../../server/submit.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { Route } from './+types/unsubscribe-search.ts';

export const handle = { javascript: false };

export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: m.customer_unsubscribe(), index: false }),
  { name: 'referrer', content: 'same-origin' },
];

export const loader = ({ context, params: { token } }: Route.LoaderArgs) =>
  page(context).api.selection.getSubscription({ token });

export const action = ({ context, params: { token } }: Route.ActionArgs) =>
  submit({}, () => page(context).api.selection.endSubscription({ token }));

/** Asks before it ends anything: programs that check mails open every link in them. */
export default function UnsubscribeSearch({ loaderData: { name, active } }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={active ? m.customer_unsubscribe() : m.customer_unsubscribed()}
        description={active ? m.customer_unsubscribe_text({ name }) : m.customer_unsubscribed_text({ name })}
      />
      {active ? (
        <Form method="post">
          <SubmitButton>{m.customer_unsubscribe_sure()}</SubmitButton>
        </Form>
      ) : (
        <TextLink to="/my/searches">{m.customer_searches()}</TextLink>
      )}
    </div>
  );
}
