import { canonicalize } from '../canonical/canonicalize.ts';
import { normalizeManifest } from '../canonical/normalize-manifest.ts';
import { keyOfItem } from '../check/key-of-item.ts';
import type { BilingualText } from '../codes/locale.ts';
import type { Manifest } from '../schema/manifest.ts';
import { toPointer } from '../source/pointer.ts';
import type { ChangeKind, Impact } from './impact.ts';
import { judge } from './judge.ts';

/** One change between two manifests. */
export interface ManifestChange {
  /** JSON Pointer into the manifest after the change; into the one before it for what was removed. */
  pointer: string;
  kind: ChangeKind;
  before: unknown;
  after: unknown;
  impact: Impact;
  reason: BilingualText;
}

/** The semantic difference of two manifests. */
export interface ManifestDiff {
  /** The gravest impact of all changes; `auto_approved` if there is none. */
  impact: Impact;
  changes: ManifestChange[];
}

interface Place {
  pointer: readonly (string | number)[];
  keys: readonly string[];
}

/** Compares two manifests field by field; list items are matched by their key, not by their place. */
export function diffManifests(before: Manifest, after: Manifest): ManifestDiff {
  const changes = [
    ...compare(normalizeManifest(before), normalizeManifest(after), { pointer: [], keys: [] }),
  ];
  const impacts = new Set(changes.map((change) => change.impact));
  const gravest = (['breaking', 'needs_review'] as const).find((impact) => impacts.has(impact));
  return { impact: gravest ?? 'auto_approved', changes };
}

function* compare(before: unknown, after: unknown, place: Place): Generator<ManifestChange> {
  if (before === after) return;
  if (before === undefined) yield change('added', before, after, place);
  else if (after === undefined) yield change('removed', before, after, place);
  else if (Array.isArray(before) && Array.isArray(after)) yield* compareLists(before, after, place);
  else if (isObject(before) && isObject(after)) yield* compareObjects(before, after, place);
  else if (canonicalize(before) !== canonicalize(after)) yield change('changed', before, after, place);
}

function* compareObjects(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  place: Place,
): Generator<ManifestChange> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const name of names) yield* compare(own(before, name), own(after, name), step(place, name, name));
}

function* compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): Generator<ManifestChange> {
  const older = keyed(before);
  const newer = keyed(after);
  if (!older || !newer) {
    if (canonicalize(before) !== canonicalize(after)) yield change('changed', before, after, place);
    return;
  }
  for (const [key, { item, index }] of newer) {
    yield* compare(older.get(key)?.item, item, step(place, index, key));
  }
  for (const [key, { item, index }] of older) {
    if (!newer.has(key)) yield change('removed', item, undefined, step(place, index, key));
  }
  const wasOrder = [...older.keys()].filter((key) => newer.has(key));
  const isOrder = [...newer.keys()].filter((key) => older.has(key));
  if (wasOrder.join('\n') !== isOrder.join('\n')) yield change('changed', wasOrder, isOrder, place);
}

// Lists of plain strings (codes, scopes) are sets: each member is its own key. Null if a list has no keys.
function keyed(items: readonly unknown[]): Map<string, { item: unknown; index: number }> | null {
  const found = new Map<string, { item: unknown; index: number }>();
  for (const [index, item] of items.entries()) {
    const key = typeof item === 'string' ? item : keyOfItem(item);
    if (key === null || found.has(key)) return null;
    found.set(key, { item, index });
  }
  return found;
}

function change(kind: ChangeKind, before: unknown, after: unknown, place: Place): ManifestChange {
  return { pointer: toPointer(place.pointer), kind, before, after, ...judge(place.keys, kind) };
}

// A slash inside a key would read as another level in the rules.
function step(place: Place, part: string | number, key: string): Place {
  return { pointer: [...place.pointer, part], keys: [...place.keys, key.replaceAll('/', '|')] };
}

function own(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
