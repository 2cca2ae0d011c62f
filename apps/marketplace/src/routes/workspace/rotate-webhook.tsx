import { Form } from 'react-router';
import { ShownSecret } from '../../features/webhooks/shown-secret.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Route } from './+types/rotate-webhook.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.webhooks_rotate_title(), index: false });

export async function loader({ context, params: { endpointId } }: Route.LoaderArgs) {
  return { endpoint: await page(context).api.events.getEndpoint({ endpointId }) };
}

export async function action({ context, request, params: { endpointId } }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request);
  return submit(form, () =>
    api.events.rotateSecret({ endpointId, overlapHours: Number(formText(form, 'overlapHours')) }),
  );
}

export default function RotateWebhook({ loaderData: { endpoint }, actionData }: Route.ComponentProps) {
  const back = `/workspace/webhooks/${endpoint.id}`;
  return (
    <>
      <PageHeader
        title={m.webhooks_rotate_title()}
        description={m.webhooks_rotate_text()}
        breadcrumbs={[
          { label: m.webhooks_title(), to: '/workspace/webhooks' },
          { label: endpoint.url, to: back },
          { label: m.webhooks_rotate() },
        ]}
      />
      {actionData?.ok ? (
        <div className="space-y-5">
          <ShownSecret
            secret={actionData.value.secret}
            title={m.webhooks_rotated_title()}
            text={m.webhooks_rotated_text()}
          />
          <LinkButton to={back}>{m.workspace_back()}</LinkButton>
        </div>
      ) : (
        <Form method="post" className="max-w-sm space-y-5">
          <FormState result={actionData}>
            <FormErrorSummary />
            <Field name="overlapHours" label={m.webhooks_overlap()} required>
              <Select
                defaultValue="24"
                options={[
                  { value: '0', label: m.webhooks_overlap_0() },
                  { value: '24', label: m.webhooks_overlap_24() },
                  { value: '168', label: m.webhooks_overlap_168() },
                ]}
              />
            </Field>
            <SubmitButton>{m.webhooks_rotate()}</SubmitButton>
          </FormState>
        </Form>
      )}
    </>
  );
}
