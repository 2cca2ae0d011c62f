export { type DraftChange, draftChanges } from './draft-changes.ts';
export { isObject, isSame, type Json, keyed } from './draft-items.ts';
export { pointerOf } from './draft-pointer.ts';
export {
  type DraftConflict,
  type DraftMerge,
  mergeDrafts,
  type Side,
} from './merge-drafts.ts';
