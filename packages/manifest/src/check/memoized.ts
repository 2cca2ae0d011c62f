import type { Manifest } from '../schema/manifest.ts';

const caches = new Set<WeakMap<Manifest, unknown>>();

/** Computes something of a manifest once for all checks of a run. */
export function memoized<T>(compute: (manifest: Manifest) => T): (manifest: Manifest) => T {
  const cache = new WeakMap<Manifest, T>();
  caches.add(cache);
  return (manifest) => {
    if (!cache.has(manifest)) cache.set(manifest, compute(manifest));
    return cache.get(manifest) as T;
  };
}

/** Forgets what was computed of a manifest, so that one edited in place is read afresh. */
export function forget(manifest: Manifest): void {
  for (const cache of caches) cache.delete(manifest);
}
