import { KeysPage } from '../../features/keys/keys-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/api-keys.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.keys_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const keys = await visitor.api.organisations.listApiKeys(pageQuery(request, []));
  return { keys, now: new Date().toISOString(), mayWrite: can(visitor, 'api_key.write') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request);
  return runIntent(form, {
    revoke: () => api.organisations.revokeApiKey({ keyId: formText(form, 'keyId') }),
  });
}

export default function ApiKeys({ loaderData }: Route.ComponentProps) {
  return <KeysPage {...loaderData} />;
}
