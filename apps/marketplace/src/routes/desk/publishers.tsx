import { loadPublishers } from '../../features/curation/load-publishers.ts';
import { PublishersPage } from '../../features/curation/publishers-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pick } from '../../server/pick.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/publishers.ts';

const trusts = ['trusted', 'new'] as const;

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.shell_nav_publishers(), index: false });

export const loader = ({ context, request }: Route.LoaderArgs) => loadPublishers(page(context), request);

export async function action({ context, request }: Route.ActionArgs) {
  const { curation } = page(context).api;
  const form = await readForm(request);
  return runIntent(form, {
    trust: () =>
      curation.setPublisherTrust({
        organizationId: formText(form, 'organizationId'),
        trust: pick(formText(form, 'trust'), trusts) ?? 'new',
        reason: formText(form, 'reason'),
      }),
  });
}

export default function Publishers({ loaderData }: Route.ComponentProps) {
  return <PublishersPage {...loaderData} />;
}
