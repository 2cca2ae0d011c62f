import { CreatedKey } from '../../features/keys/created-key.tsx';
import { RotateKeyForm } from '../../features/keys/rotate-key-form.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Route } from './+types/rotate-api-key.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.keys_rotate_title(), index: false });

/** Names the key that is replaced; an organisation has a handful of them. */
export async function loader({ context, params: { keyId } }: Route.LoaderArgs) {
  const { api, origin } = page(context);
  const { data } = await api.organisations.listApiKeys({ limit: 100 });
  return { origin, name: data.find(({ id }) => id === keyId)?.name };
}

/** The answer is the page itself: a redirect would lose the key, which is shown only here. */
export async function action({ context, request, params: { keyId } }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const form = await readForm(request);
  return submit(form, () =>
    organisations.rotateApiKey({ keyId, overlapHours: Number(formText(form, 'overlapHours')) }),
  );
}

export default function RotateApiKey({ loaderData: { origin, name }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHeader
        title={m.keys_rotate_title()}
        badges={name && <Badge>{name}</Badge>}
        breadcrumbs={[{ label: m.keys_title(), to: '/workspace/api-keys' }, { label: m.keys_rotate() }]}
      />
      {actionData?.ok ? (
        <CreatedKey {...actionData.value.key} origin={origin} previous={actionData.value.previous} />
      ) : (
        <RotateKeyForm result={actionData} />
      )}
    </>
  );
}
