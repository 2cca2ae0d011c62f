import { PublishersPage } from '../../features/curation/publishers-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/publishers.ts';

const trusts = ['trusted', 'new'] as const;

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.shell_nav_publishers(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const { trust, cursor, ...query } = pageQuery(request, ['q', 'trust']);
  const q = query.q?.slice(0, 80);
  const publishers = await visitor.api.curation.listPublishers({
    q,
    cursor,
    trust: pick(trust, trusts),
    limit: 50,
  });
  return { publishers, q, mayDecide: can(visitor, 'curation.decide') };
}

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
