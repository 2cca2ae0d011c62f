import type { Manifest } from '../schema/manifest.ts';
import { step } from './step.ts';

interface PlacedList {
  pointer: string;
  items: readonly unknown[];
}

// JSON Schemas and samples are the integration's own data; their lists may repeat what they like.
const data = new Set(['input', 'output', 'payload', 'sample', '_meta']);

/** Every list of a manifest with its pointer. */
export function eachList(manifest: Manifest): PlacedList[] {
  const found: PlacedList[] = [];
  collect(manifest, '', found);
  return found;
}

function collect(value: unknown, pointer: string, found: PlacedList[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) found.push({ pointer, items: value });
  for (const [name, child] of Object.entries(value)) {
    if (typeof child === 'object' && !data.has(name)) collect(child, step(pointer, name), found);
  }
}
