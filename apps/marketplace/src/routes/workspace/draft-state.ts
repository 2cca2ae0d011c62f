import { data } from 'react-router';
import type { SendResult } from '../../features/editor/draft/send-draft.ts';
import { page } from '../../server/context.ts';
import { saveDraft, toStored } from '../../server/save-draft.ts';
import type { Route } from './+types/draft-state.ts';

/** The draft as it is now, for the editor's look at what others wrote. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const { catalogue } = page(context).api;
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('draft');
  const listing = searchParams.get('listing');
  const found = id
    ? await catalogue.getDraft({ draft: id })
    : listing
      ? await catalogue.findDraft({ listing })
      : null;
  const answer: SendResult = found ? { kind: 'stale', draft: toStored(found) } : { kind: 'gone' };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}

/** Saves what was typed; the editor sends it after every pause. */
export async function action({ context, request }: Route.ActionArgs): Promise<Response> {
  const { draft, listing, baseVersionId, manifest, revision } = await readSave(request);
  const result = await saveDraft(page(context).api, {
    manifest,
    revision,
    ...(draft ? { draft } : {}),
    ...(!draft && listing ? { listing } : {}),
    ...(!draft && baseVersionId ? { baseVersion: baseVersionId } : {}),
  });
  return Response.json(result);
}

interface Save {
  draft?: string | null;
  listing?: string | null;
  baseVersionId?: string | null;
  manifest: Record<string, unknown>;
  revision: number;
}

async function readSave(request: Request): Promise<Save> {
  try {
    return (await request.json()) as Save;
  } catch {
    throw data(null, { status: 400 });
  }
}
