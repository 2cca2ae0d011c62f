import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftChanges } from '../src/merge/draft-changes.ts';
import { isObject, isSame, type Json } from '../src/merge/draft-items.ts';
import { type DraftConflict, mergeDrafts } from '../src/merge/merge-drafts.ts';

const name = fc.constantFrom('a', 'b', 'c', '__proto__');
const leaf = fc.oneof(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 2 }), fc.boolean());
const rows = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('r1', 'r2', 'r3', 'r4'), text: fc.constantFrom('x', 'y', 'z') }),
  { selector: (row) => row.id, maxLength: 4 },
);
const loose = fc.array(fc.record({ text: fc.constantFrom('x', 'y', 'z') }), { maxLength: 3 });
const { draft } = fc.letrec<{ draft: Json; value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, rows, loose, tie('draft')),
  draft: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

/** Every place that holds something that is not an object, lists by the names of their items. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (!isObject(value)) {
    if (Array.isArray(value) && value.every((item) => isObject(item) && 'id' in item))
      return new Map(value.flatMap((item) => [...leaves({ ...item }, `${path}/id ${item.id}`)]));
    return new Map([[path, value]]);
  }
  const inside = Object.entries(value).flatMap(([key, child]) => [...leaves(child, `${path}/${key}`)]);
  return new Map(inside);
}

const disputed = (path: string, conflicts: DraftConflict[]) =>
  conflicts.some((conflict) => `${path}/`.startsWith(`/${conflict.path}/`) || conflict.path === '');

const related = (path: string, other: string) =>
  `${other}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${other}/`);

/** What I wrote, where they touched nothing, and what is no longer there after the merge. */
function lost({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Json>): string[] {
  const { merged, conflicts } = mergeDrafts({ base, mine, theirs });
  const [before, others, after] = [leaves(base), leaves(theirs), leaves(merged)];
  const touched = [...new Set([...before.keys(), ...others.keys()])].filter(
    (at) => !isSame(before.get(at), others.get(at)),
  );
  const onlyMine = [...leaves(mine)].filter(
    ([path, value]) =>
      !(isSame(before.get(path), value) || disputed(path, conflicts)) &&
      !touched.some((at) => related(path, at)),
  );
  return onlyMine.flatMap(([path, value]) => (isSame(after.get(path), value) ? [] : [path]));
}

describe('merging two continuations of a draft', () => {
  test('one side alone is taken as it is', () => {
    fc.assert(
      fc.property(draft, draft, (base, changed) => {
        expect(isSame(mergeDrafts({ base, mine: changed, theirs: base }).merged, changed)).toBe(true);
        expect(isSame(mergeDrafts({ base, mine: base, theirs: changed }).merged, changed)).toBe(true);
        expect(mergeDrafts({ base, mine: changed, theirs: changed }).conflicts).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('never loses an edit that only one side made', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        expect(lost({ base, mine, theirs })).toEqual([]);
        expect(lost({ base, mine: theirs, theirs: mine })).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('brings in nothing that neither side has', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const [ours, others] = [leaves(mine), leaves(theirs)];
        for (const [path, value] of leaves(mergeDrafts({ base, mine, theirs }).merged)) {
          const list = Array.isArray(value);
          const known = isSame(ours.get(path), value) || isSame(others.get(path), value);
          expect(known || list, path).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the choice decides every conflict, and only conflicts', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const swapped = mergeDrafts({ base, mine: theirs, theirs: mine });
        const chosen = mergeDrafts({ base, mine, theirs }, () => 'theirs');
        expect(chosen.conflicts.map(({ path }) => path).sort()).toEqual(
          swapped.conflicts.map(({ path }) => path).sort(),
        );
        expect(leaves(chosen.merged).size).toBe(leaves(swapped.merged).size);
      }),
      { numRuns: 300 },
    );
  });
});

test('rows are matched by their name: one moves a row, the other edits it', () => {
  const base = {
    plans: [
      { id: 'team', price: 1 },
      { id: 'pro', price: 2 },
    ],
  };
  const mine = {
    plans: [
      { id: 'pro', price: 2 },
      { id: 'team', price: 1 },
    ],
  };
  const theirs = {
    plans: [
      { id: 'team', price: 9 },
      { id: 'pro', price: 2 },
      { id: 'max', price: 3 },
    ],
  };
  expect(mergeDrafts({ base, mine, theirs })).toEqual({
    merged: {
      plans: [
        { id: 'pro', price: 2 },
        { id: 'max', price: 3 },
        { id: 'team', price: 9 },
      ],
    },
    conflicts: [],
  });
});

test('a row that one removed and the other edited is asked about', () => {
  const base = { plans: [{ id: 'team', price: 1 }] };
  const { conflicts } = mergeDrafts({
    base,
    mine: { plans: [] },
    theirs: { plans: [{ id: 'team', price: 2 }] },
  });
  expect(conflicts).toMatchObject([{ path: 'plans/id team', mine: undefined, theirs: { price: 2 } }]);
});

test('changes are told field by field, and a text list as one', () => {
  const before = { listing: { en: { name: 'A', keywords: ['x'] } }, plans: [{ id: 'team', price: 1 }] };
  const after = { listing: { en: { name: 'B', keywords: ['x', 'y'] } }, plans: [{ id: 'team', price: 2 }] };
  expect(draftChanges(before, after).map(({ path }) => path)).toEqual([
    'listing/en/name',
    'listing/en/keywords',
    'plans/id team/price',
  ]);
});
