import { localePath } from '../../../lib/locale/path.ts';
import type { Json } from '../at.ts';
import type { DraftSubject, StoredDraft } from './stored-draft.ts';

export type SendResult =
  | { kind: 'saved'; draft: StoredDraft }
  /** Somebody saved in between; this is what they left. */
  | { kind: 'stale'; draft: StoredDraft }
  /** Nobody answered, or the session is over: worth another try. */
  | { kind: 'unreachable'; signedOut: boolean }
  /** It was submitted or discarded elsewhere. */
  | { kind: 'gone' }
  | { kind: 'refused'; message: string };

interface Save extends DraftSubject {
  draft: string | null;
  revision: number;
  manifest: Json;
}

const address = () => localePath('/workspace/draft-state');

export const saveDraft = (save: Save): Promise<SendResult> =>
  ask(() =>
    fetch(address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(save),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    }),
  );

/** The draft as it is now; `stale` when it is newer than what was read here. */
export const readDraft = ({
  id,
  listing,
}: {
  id: string | null;
  listing: string | null;
}): Promise<SendResult> => {
  const query = new URLSearchParams(id ? { draft: id } : { listing: listing ?? '' });
  return ask(() =>
    fetch(`${address()}?${query}`, { redirect: 'manual', signal: AbortSignal.timeout(20_000) }),
  );
};

async function ask(request: () => Promise<Response>): Promise<SendResult> {
  try {
    const answer = await request();
    if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status))
      return { kind: 'unreachable', signedOut: true };
    if (answer.status === 404) return { kind: 'gone' };
    return (await answer.json()) as SendResult;
  } catch {
    return { kind: 'unreachable', signedOut: false };
  }
}
