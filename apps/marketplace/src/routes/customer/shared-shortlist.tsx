import { toItemView } from '../../features/customer/item-view.ts';
import { SharedPage } from '../../features/customer/shared-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/shared-shortlist.ts';

export const handle = { javascript: false };

/** The address is the key: no other site may learn it from a link that is followed. */
export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: args.loaderData?.name ?? m.customer_shortlists(), index: false }),
  { name: 'referrer', content: 'same-origin' },
];

export async function loader({ context, params: { token } }: Route.LoaderArgs) {
  const { list, name, note, sharedUntil } = await page(context).api.selection.getSharedShortlist({ token });
  return { name, note, sharedUntil, items: list.map(toItemView) };
}

export default function SharedShortlist({ loaderData }: Route.ComponentProps) {
  return <SharedPage {...loaderData} />;
}
