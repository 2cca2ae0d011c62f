import { CreatedKey } from '../../features/keys/created-key.tsx';
import { NewKeyForm } from '../../features/keys/new-key-form.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Api } from '../../server/api.ts';
import { page } from '../../server/context.ts';
import { endOfDay, formList, formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Route } from './+types/new-api-key.ts';

type NewKey = Parameters<Api['organisations']['createApiKey']>[0];
const dayMs = 86_400_000;

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.keys_new_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const { api, origin } = page(context);
  const { data: scopes } = await api.organisations.listGrantableScopes({});
  return { scopes, origin, earliest: new Date(Date.now() + dayMs).toISOString().slice(0, 10) };
}

/** The answer is the page itself: a redirect would lose the key, which is shown only here. */
export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request, { lists: ['scopes'] });
  return submit(form, () =>
    api.organisations.createApiKey({
      name: formText(form, 'name'),
      scopes: formList(form, 'scopes') as NewKey['scopes'],
      environment: formText(form, 'environment') as 'live',
      expiresAt: endOfDay(form, 'expiresOn'),
    }),
  );
}

export default function NewApiKey({ loaderData, actionData }: Route.ComponentProps) {
  const { origin, ...form } = loaderData;
  return (
    <>
      <PageHeader
        title={m.keys_new_title()}
        breadcrumbs={[{ label: m.keys_title(), to: '/workspace/api-keys' }, { label: m.keys_new() }]}
      />
      {actionData?.ok ? (
        <CreatedKey {...actionData.value} origin={origin} />
      ) : (
        <NewKeyForm {...form} result={actionData} />
      )}
    </>
  );
}
