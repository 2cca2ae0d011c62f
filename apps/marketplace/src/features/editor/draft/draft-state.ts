import {
  type DraftConflict,
  type DraftMerge,
  draftChanges,
  isSame,
  mergeDrafts,
  type Side,
} from '@headwater/manifest/merge';
import { type Json, type Path, setAt } from '../at.ts';
import { type EditHistory, emptyHistory, remember, stepBack, stepForward } from './edit-history.ts';
import type { LocalCopy } from './local-copies.ts';
import type { SendResult } from './send-draft.ts';
import type { StoredDraft } from './stored-draft.ts';

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'offline'; signedOut: boolean }
  | { kind: 'conflict' }
  | { kind: 'gone' }
  | { kind: 'refused'; message: string };

export type Notice =
  | { kind: 'merged'; by: StoredDraft['updatedBy']; at: string | null; places: string[] }
  | { kind: 'recovered'; at: string };

export interface DraftState {
  value: Json;
  /** What the server had when this window last agreed with it. */
  base: StoredDraft;
  save: SaveState;
  history: EditHistory;
  /** A newer draft that disagrees with this window; nothing is saved until somebody chooses. */
  incoming: { draft: StoredDraft; conflicts: DraftConflict[] } | null;
  notice: Notice | null;
  /** Whether this browser keeps a copy: if not, leaving has to be asked about. */
  kept: boolean;
}

export const firstState = (stored: StoredDraft): DraftState => ({
  value: stored.manifest,
  base: stored,
  save: { kind: 'saved' },
  history: emptyHistory,
  incoming: null,
  notice: null,
  kept: true,
});

export const isDirty = ({ value, base }: DraftState): boolean => !isSame(value, base.manifest);

export function edited(state: DraftState, change: { value: Json; place: string; at: number }): DraftState {
  const { value, place, at } = change;
  if (value === state.value) return state;
  const history = remember(state.history, { before: state.value, after: value, place, at });
  return settled({ ...state, value, history });
}

export const editedAt = (
  state: DraftState,
  { path, next, at }: { path: Path; next: unknown; at: number },
): DraftState => edited(state, { value: setAt(state.value, path, next), place: path, at });

export function undone(state: DraftState): DraftState {
  const step = stepBack(state.history, state.value);
  return step ? settled({ ...state, ...step }) : state;
}

export function redone(state: DraftState): DraftState {
  const step = stepForward(state.history, state.value);
  return step ? settled({ ...state, ...step }) : state;
}

/** After a change here: an open conflict is looked at anew, everything else waits to be saved. */
function settled(state: DraftState): DraftState {
  if (state.incoming) return received(state, state.incoming.draft);
  return ['gone', 'offline'].includes(state.save.kind) ? state : { ...state, save: { kind: 'waiting' } };
}

const mergeWith = (state: DraftState, draft: StoredDraft, choose?: (path: string) => Side): DraftMerge =>
  mergeDrafts({ base: state.base.manifest, mine: state.value, theirs: draft.manifest }, choose);

/** A newer draft arrived: taken over, brought together, or asked about. */
export function received(state: DraftState, draft: StoredDraft): DraftState {
  if (draft.revision <= state.base.revision) return state;
  const { merged, conflicts } = mergeWith(state, draft);
  if (conflicts.length > 0) return { ...state, incoming: { draft, conflicts }, save: { kind: 'conflict' } };
  return adopted(state, { draft, value: merged });
}

/** Each conflict decided; what only one side changed is kept either way. */
export function resolved(state: DraftState, choose: (path: string) => Side): DraftState {
  if (!state.incoming) return state;
  const { draft } = state.incoming;
  const { merged } = mergeWith(state, draft, choose);
  const history = remember(state.history, { before: state.value, after: merged, place: '', at: 0 });
  return { ...adopted(state, { draft, value: merged }), history, notice: null };
}

function adopted(state: DraftState, { draft, value }: { draft: StoredDraft; value: Json }): DraftState {
  const places = draftChanges(state.value, value).map(({ path }) => path);
  const dirty = !isSame(value, draft.manifest);
  const notice: Notice = { kind: 'merged', by: draft.updatedBy, at: draft.updatedAt, places };
  return {
    ...state,
    value,
    base: draft,
    incoming: null,
    save: { kind: dirty ? 'waiting' : 'saved' },
    notice: places.length > 0 ? notice : state.notice,
  };
}

/** What the server answered to a save. */
export function answered(state: DraftState, result: SendResult): DraftState {
  switch (result.kind) {
    case 'saved':
      return acknowledged(state, result.draft);
    case 'stale':
      return received({ ...state, save: { kind: 'waiting' } }, result.draft);
    case 'unreachable':
      return { ...state, save: { kind: 'offline', signedOut: result.signedOut } };
    case 'gone':
      return { ...state, save: { kind: 'gone' } };
    case 'refused':
      return { ...state, save: { kind: 'refused', message: result.message } };
  }
}

/** What was sent is what the server has now; what was typed meanwhile is still to come. */
function acknowledged(state: DraftState, draft: StoredDraft): DraftState {
  const base = draft.revision > state.base.revision ? draft : state.base;
  const dirty = !isSame(state.value, base.manifest);
  return { ...state, base, save: { kind: dirty ? 'waiting' : 'saved' } };
}

/** The same text as a draft that the server does not know yet. */
export const renewed = (state: DraftState): DraftState => ({
  ...state,
  base: { ...state.base, id: null, revision: 0, manifest: {} },
  save: { kind: 'waiting' },
  incoming: null,
});

/** Goes on from what a closed window had kept here, then meets what the server has. */
export function recovered(state: DraftState, copy: LocalCopy): DraftState {
  const began: StoredDraft = { ...state.base, id: copy.draft, revision: copy.revision, manifest: copy.base };
  const mine: DraftState = { ...state, value: copy.value, base: began };
  const met = received(mine, state.base);
  const now = met === mine ? { ...mine, base: state.base } : met;
  if (!now.incoming && isSame(now.value, state.value)) return state;
  const save: SaveState = now.incoming ? now.save : { kind: 'waiting' };
  return { ...now, save, notice: { kind: 'recovered', at: copy.at } };
}
