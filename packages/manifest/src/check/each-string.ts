import type { Manifest } from '../schema/manifest.ts';
import { memoized } from './memoized.ts';
import { step } from './step.ts';

interface PlacedString {
  pointer: string;
  value: string;
}

/** Every string of a manifest with its pointer, samples and schemas included. */
export const eachString: (manifest: Manifest) => readonly PlacedString[] = memoized((manifest) => {
  const found: PlacedString[] = [];
  collect(manifest, '', found);
  return found;
});

function collect(value: unknown, pointer: string, found: PlacedString[]): void {
  if (typeof value === 'string') {
    found.push({ pointer, value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) collect(child, step(pointer, name), found);
}
