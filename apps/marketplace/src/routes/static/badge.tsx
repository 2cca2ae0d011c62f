import { data } from 'react-router';
import { BadgePage } from '../../features/certification/badge-page.tsx';
import { loadBadge } from '../../features/certification/load-badge.ts';
import { badgePath } from '../../features/discovery/paths.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { breadcrumbLd } from '../../lib/meta/json-ld.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/badge.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) => {
  const { found, origin = '' } = args.loaderData ?? {};
  if (!found) return [];
  const url = (path: string) => `${origin}${localePath(path)}`;
  return pageMeta(args, {
    title: found.title,
    description: found.lead,
    jsonLd: [
      breadcrumbLd([
        { name: m.certification_title(), url: url('/certification') },
        { name: found.title, url: url(badgePath(found.badge)) },
      ]),
    ],
  });
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const visitor = page(context);
  const found = await loadBadge(visitor, params.badge);
  if (!found) throw data({ requestId: visitor.requestId, code: null }, { status: 404 });
  return { found, origin: visitor.origin };
}

export default function Badge({ loaderData }: Route.ComponentProps) {
  return <BadgePage {...loaderData.found} />;
}
