export * from './bump-of.ts';
export * from './describe-state.ts';
export { type DraftChange, draftChanges } from './draft-changes.ts';
export { isSame } from './draft-items.ts';
export * from './due-at.ts';
export * from './listing-machine.ts';
export * from './machine.ts';
export {
  type DraftConflict,
  type DraftMerge,
  mergeDrafts,
  type Side,
} from './merge-drafts.ts';
export * from './state-codes.ts';
export * from './suspension-reasons.ts';
export * from './titles.ts';
