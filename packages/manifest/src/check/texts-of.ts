import type { Locale } from '../codes/locale.ts';
import type { Manifest } from '../schema/manifest.ts';
import { memoized } from './memoized.ts';
import { step } from './step.ts';

/** A string of the manifest that a person reads, with its place and locale. */
export interface LocalText {
  pointer: string;
  /** The top-level field it belongs to. */
  section: string;
  locale: Locale;
  value: string;
}

/** Every text under a locale key, in file order. */
export const textsOf: (manifest: Manifest) => readonly LocalText[] = memoized((manifest) => {
  const found: LocalText[] = [];
  for (const [section, value] of Object.entries(manifest)) {
    if (section !== '_meta') collect(value, step('', section), null, { section, found });
  }
  return found;
});

// Schemas and samples are data of the integration, not text of the listing.
const data = new Set(['input', 'output', 'payload', 'sample']);

function collect(
  value: unknown,
  pointer: string,
  locale: Locale | null,
  into: { section: string; found: LocalText[] },
): void {
  if (typeof value === 'string') {
    if (locale) into.found.push({ pointer, section: into.section, locale, value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (!locale && data.has(name)) continue;
    const own = name === 'zh-CN' || name === 'en' ? name : locale;
    collect(child, step(pointer, name), own, into);
  }
}
