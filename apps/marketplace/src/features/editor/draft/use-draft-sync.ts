import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftState } from './draft-state.ts';
import { DraftSync } from './draft-sync.ts';
import type { DraftSubject, StoredDraft } from './stored-draft.ts';

export function useDraftSync(
  stored: StoredDraft,
  subject: DraftSubject,
): { sync: DraftSync; state: DraftState } {
  const [sync] = useState(() => new DraftSync(stored, subject));
  useEffect(() => sync.start(), [sync]);
  const state = useSyncExternalStore(sync.subscribe, sync.get, sync.get);
  return { sync, state };
}
