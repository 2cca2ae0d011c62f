import { redirect } from 'react-router';
import { BlockedEditor } from '../../features/editor/blocked-editor.tsx';
import { Editor } from '../../features/editor/editor.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { loadListingEditor } from '../../server/load-editor.ts';
import { runEditor } from '../../server/run-editor.ts';
import type { Route } from './+types/edit-listing.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: m.editor_title({ name: `${args.params.namespace}/${args.params.slug}` }),
    index: false,
  });

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visitor = page(context);
  const ref = `${params.namespace}/${params.slug}`;
  const listing = await visitor.api.catalogue.getListing({ listing: ref });
  if (listing.listing !== ref) throw redirect(localePath(`/workspace/listings/${listing.listing}/edit`));
  if (listing.pending && !['draft', 'action_required'].includes(listing.pending.state))
    return { blocked: listing, editor: null };
  const restore = new URL(request.url).searchParams.get('restore');
  return { blocked: null, editor: await loadListingEditor(visitor, { listing, restore }) };
}

export const action = ({ context, request }: Route.ActionArgs) => runEditor(request, page(context).api);

/** The editor keeps its own state; only another listing, or another version to restore, makes it read anew. */
export function shouldRevalidate({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) {
  return currentUrl.pathname !== nextUrl.pathname || currentUrl.search !== nextUrl.search;
}

export default function EditListing({ loaderData: { blocked, editor }, actionData }: Route.ComponentProps) {
  if (blocked) return <BlockedEditor listing={blocked} />;
  return (
    <Editor key={`${editor.subject.listing} ${editor.restore?.version}`} {...editor} result={actionData} />
  );
}
