import { redirect } from 'react-router';
import { CollectionPage } from '../../features/curation/collection-page.tsx';
import { loadCollection } from '../../features/curation/load-collection.ts';
import { readCollection } from '../../features/curation/read-collection.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formList, formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/collection.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.title ?? m.collections_title(), index: false });

/** `new` is the page of a collection that is not there yet. */
export const loader = ({ context, request, params: { collectionId } }: Route.LoaderArgs) =>
  loadCollection(page(context), { collectionId, request });

export async function action({ context, request, params: { collectionId } }: Route.ActionArgs) {
  const { curation } = page(context).api;
  const form = await readForm(request, { lists: ['listings'] });
  if (collectionId === 'new') {
    const made = await submit(form, () => curation.createCollection(readCollection(form)));
    if (!made.data.ok) return made;
    return redirect(localePath(`/desk/collections/${made.data.value.id}`));
  }
  const result = await runIntent(form, {
    save: () => curation.editCollection({ collectionId, ...readCollection(form) }),
    order: () => curation.orderCollection({ collectionId, listings: formList(form, 'listings') }),
    publish: () => curation.publishCollection({ collectionId, published: true }),
    unpublish: () => curation.publishCollection({ collectionId, published: false }),
    delete: () => curation.deleteCollection({ collectionId }),
  });
  if (formText(form, 'intent') === 'delete' && result.data.ok)
    throw redirect(localePath('/desk/collections'));
  return result;
}

export default function Collection({ loaderData, actionData }: Route.ComponentProps) {
  return <CollectionPage {...loaderData} result={actionData} />;
}
