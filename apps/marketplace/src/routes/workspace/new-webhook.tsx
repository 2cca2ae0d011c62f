import { NewEndpointForm } from '../../features/webhooks/new-endpoint-form.tsx';
import { ShownSecret } from '../../features/webhooks/shown-secret.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { eventTypeChoices } from '../../server/event-type-choices.ts';
import { formList, formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Route } from './+types/new-webhook.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.webhooks_new_title(), index: false });

export function loader() {
  return { types: eventTypeChoices() };
}

/** The answer is the page itself: a redirect would lose the secret, which is shown only here. */
export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request, { lists: ['eventTypes'] });
  return submit(form, () =>
    api.events.createEndpoint({
      url: formText(form, 'url'),
      description: formText(form, 'description') || null,
      eventTypes: formList(form, 'eventTypes'),
    }),
  );
}

export default function NewWebhook({ loaderData: { types }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHeader
        title={m.webhooks_new_title()}
        breadcrumbs={[{ label: m.webhooks_title(), to: '/workspace/webhooks' }, { label: m.webhooks_new() }]}
      />
      {actionData?.ok ? (
        <div className="space-y-5">
          <ShownSecret
            secret={actionData.value.secret}
            title={m.webhooks_created_title()}
            text={m.webhooks_created_text()}
          />
          <LinkButton variant="primary" to={`/workspace/webhooks/${actionData.value.id}`}>
            {m.webhooks_created_next()}
          </LinkButton>
        </div>
      ) : (
        <NewEndpointForm types={types} result={actionData} />
      )}
    </>
  );
}
