import type { Locale } from '../codes/locale.ts';
import type { Manifest } from '../schema/manifest.ts';
import { toPointer } from '../source/pointer.ts';

/** A string of the manifest that a person reads, with its place and locale. */
export interface LocalText {
  pointer: string;
  path: readonly (string | number)[];
  locale: Locale;
  value: string;
}

const memo = new WeakMap<Manifest, LocalText[]>();

/** Every text under a locale key, in file order; computed once for one manifest. */
export function textsOf(manifest: Manifest): LocalText[] {
  const known = memo.get(manifest);
  if (known) return known;
  const found: LocalText[] = [];
  const { _meta, ...rest } = manifest;
  collect(rest, [], null, found);
  memo.set(manifest, found);
  return found;
}

/** Drops what was computed for a manifest, so that one that was edited in place is read afresh. */
export function forgetTexts(manifest: Manifest): void {
  memo.delete(manifest);
}

// Schemas and samples are data of the integration, not text of the listing.
const data = new Set(['input', 'output', 'payload', 'sample']);

function collect(value: unknown, path: (string | number)[], locale: Locale | null, found: LocalText[]): void {
  if (typeof value === 'string') {
    if (locale) found.push({ pointer: toPointer(path), path, locale, value });
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], locale, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (!locale && data.has(name)) continue;
    const own = name === 'zh-CN' || name === 'en' ? name : locale;
    collect(child, [...path, name], own, found);
  }
}
