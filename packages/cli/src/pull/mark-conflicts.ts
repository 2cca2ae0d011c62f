import { fromPointer } from '@headwater/manifest';
import { type DraftConflict, pointerOf } from '@headwater/manifest/merge';
import { type Document, isMap, isNode, isScalar } from 'yaml';
import type { Messages } from '../messages/index.ts';
import { shortValue } from './short-value.ts';

/** Puts what the server says as a comment above each place where both changed something. */
export function markConflicts(document: Document, conflicts: readonly DraftConflict[], m: Messages): void {
  for (const { path, theirs } of conflicts) {
    const steps = fromPointer(pointerOf(document.toJS(), path));
    const target = keyOrItem(document, steps) ?? document.contents;
    if (!target) continue;
    const mark = m.pull.mark(shortValue(theirs, m));
    target.commentBefore = [target.commentBefore, mark].filter(Boolean).join('\n');
  }
}

/** A comment above a key belongs to the key; above an item of a list, to the item. */
function keyOrItem(document: Document, steps: string[]) {
  const parent = document.getIn(steps.slice(0, -1), true);
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === steps.at(-1))?.key;
    return isScalar(key) ? key : null;
  }
  const item = document.getIn(steps, true);
  return isNode(item) ? item : null;
}
