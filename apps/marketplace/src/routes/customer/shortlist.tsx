import { redirect } from 'react-router';
import { loadShortlist } from '../../features/customer/load-shortlist.ts';
import { ShortlistPage } from '../../features/customer/shortlist-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formList, formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/shortlist.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.shortlist.name ?? m.customer_shortlists(), index: false });

export const loader = ({ context, params: { shortlistId } }: Route.LoaderArgs) =>
  loadShortlist(page(context), shortlistId);

export async function action({ context, request, params: { shortlistId } }: Route.ActionArgs) {
  const { selection } = page(context).api;
  const form = await readForm(request, { lists: ['itemId'] });
  const itemIds = formList(form, 'itemId');
  const itemId = itemIds[0] ?? '';
  const note = formText(form, 'note');
  const result = await runIntent(form, {
    order: () => selection.orderItems({ shortlistId, itemIds }),
    note: () => selection.noteItem({ shortlistId, itemId, note }),
    remove: () => selection.removeItem({ shortlistId, itemId }),
    putBack: () =>
      selection.addToShortlist({
        shortlistId,
        listings: [formText(form, 'listing')],
        note,
        place: Number(formText(form, 'place')),
      }),
    change: () => selection.changeShortlist({ shortlistId, name: formText(form, 'name'), note }),
    share: () => selection.shareShortlist({ shortlistId, days: Number(formText(form, 'days')) }),
    stopSharing: () => selection.stopSharing({ shortlistId }),
    delete: () => selection.deleteShortlist({ shortlistId }),
  });
  if (result.data.ok && form.intent === 'delete')
    throw redirect(localePath(`/my/shortlists?deleted=${shortlistId}`));
  return result;
}

export default function ShortlistRoute({ loaderData }: Route.ComponentProps) {
  return <ShortlistPage {...loaderData} />;
}
