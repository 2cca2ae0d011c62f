import type { Json } from '../at.ts';

/** A draft as the server keeps it; `id` null and revision 0: nothing is kept there yet. */
export interface StoredDraft {
  id: string | null;
  revision: number;
  manifest: Json;
  updatedBy: { id: string; name: string | null } | null;
  updatedAt: string | null;
}

/** What a save is about. */
export interface DraftSubject {
  /** `namespace/slug` of an existing listing; null for one that is being begun. */
  listing: string | null;
  /** The version that the draft continues. */
  baseVersionId: string | null;
}
