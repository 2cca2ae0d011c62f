import { mergeDrafts } from '@headwater/manifest/merge';
import type { Json } from '../at.ts';

interface Edit {
  before: Json;
  after: Json;
  /** Edits of one place in quick succession are one step back. */
  place: string;
  at: number;
}

export interface EditHistory {
  past: Edit[];
  future: Edit[];
}

export const emptyHistory: EditHistory = { past: [], future: [] };

const longest = 200;
const togetherMs = 1_200;

export function remember(history: EditHistory, edit: Edit): EditHistory {
  const last = history.past.at(-1);
  const together = last && edit.place !== '' && last.place === edit.place && edit.at - last.at < togetherMs;
  const past = together
    ? [...history.past.slice(0, -1), { ...edit, before: last.before }]
    : [...history.past.slice(-longest + 1), edit];
  return { past, future: [] };
}

/** Takes back that edit alone: what somebody else wrote since stays. */
export function stepBack(history: EditHistory, value: Json): { history: EditHistory; value: Json } | null {
  const edit = history.past.at(-1);
  if (!edit) return null;
  const { merged } = mergeDrafts({ base: edit.after, mine: value, theirs: edit.before }, () => 'theirs');
  return {
    value: merged,
    history: { past: history.past.slice(0, -1), future: [...history.future, edit] },
  };
}

export function stepForward(history: EditHistory, value: Json): { history: EditHistory; value: Json } | null {
  const edit = history.future.at(-1);
  if (!edit) return null;
  const { merged } = mergeDrafts({ base: edit.before, mine: value, theirs: edit.after }, () => 'theirs');
  return {
    value: merged,
    history: { past: [...history.past, edit], future: history.future.slice(0, -1) },
  };
}
