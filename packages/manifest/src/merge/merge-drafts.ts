import { isObject, isSame, type Json, keyed, namesIn, own } from './draft-items.ts';
import { mergeOrder } from './merge-order.ts';

/** Whose text stands. */
export type Side = 'mine' | 'theirs';

/** Both changed it, and differently. Undefined: that side has nothing there. */
export interface DraftConflict {
  /** `listing/en/name`; an item of a list that items name themselves in stands under that name. */
  path: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** Both texts brought together, and where that could not be done without choosing. */
export interface DraftMerge {
  merged: Json;
  conflicts: DraftConflict[];
}

interface Drafts {
  /** What both began from. */
  base: Json;
  mine: Json;
  theirs: Json;
}

type Three = { [Of in keyof Drafts]: unknown };

interface Walk {
  choose: (path: string) => Side;
  conflicts: DraftConflict[];
}

/**
 * Brings two continuations of one text together. What only one side changed is kept, always; where both changed the
 * same thing differently it is a conflict, and `choose` says whose text stands (mine, unless told otherwise).
 */
export function mergeDrafts(drafts: Drafts, choose: (path: string) => Side = () => 'mine'): DraftMerge {
  const walk: Walk = { choose, conflicts: [] };
  const merged = mergeValue({ ...drafts }, { path: '', walk });
  return { merged: isObject(merged) ? merged : {}, conflicts: walk.conflicts };
}

interface Place {
  path: string;
  walk: Walk;
}

function mergeValue(three: Three, place: Place): unknown {
  const { base, mine, theirs } = three;
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (isObject(mine) && isObject(theirs))
    return mergeObjects({ base: isObject(base) ? base : {}, mine, theirs }, place);
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const lists = { base: Array.isArray(base) ? base : [], mine, theirs };
    const merged = mergeByName(lists, place) ?? mergeByPlace(lists);
    if (merged) return merged;
  }
  place.walk.conflicts.push({ path: place.path, base, mine, theirs });
  return three[place.walk.choose(place.path)];
}

const below = ({ path, walk }: Place, name: string): Place => ({
  walk,
  path: path === '' ? name : `${path}/${name}`,
});

function mergeObjects({ base, mine, theirs }: Drafts, place: Place): Json {
  const merged: Json = {};
  for (const name of namesIn(mine, theirs, base)) {
    const three = { base: own(base, name), mine: own(mine, name), theirs: own(theirs, name) };
    const value = mergeValue(three, below(place, name));
    // Not by assignment: `__proto__` is a name like any other in somebody's JSON.
    if (value !== undefined)
      Object.defineProperty(merged, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return merged;
}

interface Lists {
  base: unknown[];
  mine: unknown[];
  theirs: unknown[];
}

/** Items that name themselves are matched by name, wherever they stand. */
function mergeByName(lists: Lists, place: Place): unknown[] | null {
  const [base, mine, theirs] = [keyed(lists.base), keyed(lists.mine), keyed(lists.theirs)];
  if (!base || !mine || !theirs) return null;
  const names = mergeOrder({ base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] });
  return names.flatMap((name) => {
    const three = { base: base.get(name), mine: mine.get(name), theirs: theirs.get(name) };
    const value = mergeValue(three, below(place, name));
    return value === undefined ? [] : [value];
  });
}

/** Items without a name: only where the list kept its length and each place was changed by one side at most. */
function mergeByPlace({ base, mine, theirs }: Lists): unknown[] | null {
  if (base.length !== mine.length || base.length !== theirs.length) return null;
  const merged: unknown[] = [];
  for (const [index, before] of base.entries()) {
    const [own, other] = [mine[index], theirs[index]];
    if (isSame(other, before) || isSame(own, other)) merged.push(own);
    else if (isSame(own, before)) merged.push(other);
    else return null;
  }
  return merged;
}
