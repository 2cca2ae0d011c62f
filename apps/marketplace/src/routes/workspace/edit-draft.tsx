import { redirect } from 'react-router';
import { Editor } from '../../features/editor/editor.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { loadNewEditor } from '../../server/load-editor.ts';
import { runEditor } from '../../server/run-editor.ts';
import type { Route } from './+types/edit-draft.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.editor_new_title(), index: false });

export async function loader({ context, params }: Route.LoaderArgs) {
  const { existing, ...editor } = await loadNewEditor(page(context), params.draftId);
  if (existing) throw redirect(localePath(`/workspace/listings/${existing}/edit`));
  return editor;
}

export const action = ({ context, request }: Route.ActionArgs) => runEditor(request, page(context).api);

export function shouldRevalidate({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) {
  return currentUrl.pathname !== nextUrl.pathname;
}

export default function EditDraft({ loaderData, actionData }: Route.ComponentProps) {
  return <Editor key={loaderData.stored.id} {...loaderData} result={actionData} />;
}
