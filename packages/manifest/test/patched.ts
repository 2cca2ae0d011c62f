import { exampleManifests, fromPointer, type Kind } from '../src/index.ts';

/** Values to set by JSON Pointer; undefined removes. */
export type Patches = Readonly<Record<string, unknown>>;

/** A copy of an example manifest with some values set. */
export function patched(kind: Kind, patches: Patches = {}): Record<string, unknown> {
  const copy = structuredClone(exampleManifests[kind]) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(patches)) put(copy, fromPointer(pointer), value);
  return copy;
}

function put(root: Record<string, unknown>, parts: readonly string[], value: unknown): void {
  let target = root;
  for (const part of parts.slice(0, -1)) {
    target[part] ??= {};
    target = target[part] as Record<string, unknown>;
  }
  const last = parts.at(-1) ?? '';
  if (value === undefined) delete target[last];
  else target[last] = value;
}
