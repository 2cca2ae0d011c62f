import type { SendResult } from '../features/editor/draft/send-draft.ts';
import type { StoredDraft } from '../features/editor/draft/stored-draft.ts';
import type { Api } from './api.ts';
import { readApiFailure } from './api-failure.ts';

type ListingDraft = Awaited<ReturnType<Api['catalogue']['getDraft']>>;
type Save = Parameters<Api['catalogue']['saveDraft']>[0];

export const toStored = ({ id, revision, manifest, updatedBy, updatedAt }: ListingDraft): StoredDraft => ({
  id,
  revision,
  manifest,
  updatedBy,
  updatedAt,
});

/** Saves what the editor sends, or says why not in a way that the editor can act on. */
export async function saveDraft(api: Api, save: Save): Promise<SendResult> {
  try {
    return { kind: 'saved', draft: toStored(await api.catalogue.saveDraft(save)) };
  } catch (error) {
    const failure = readApiFailure(error);
    if (failure?.code === 'precondition_failed') {
      const draft = await api.catalogue.getDraft({ draft: String(failure.extra.draft) });
      return { kind: 'stale', draft: toStored(draft) };
    }
    if (!failure) throw error;
    return { kind: 'refused', message: failure.message };
  }
}
