import type { PageContext } from './context.ts';

/**
 * What the loader of a page without React found. The router would write all of it a second time, for a browser that never
 * reads it; what cannot be listed it leaves out. Only a router that asks for data alone gets it.
 */
export function unsent<T extends object>({ isData }: Pick<PageContext, 'isData'>, found: T): { found: T } {
  return Object.defineProperty({} as { found: T }, 'found', { value: found, enumerable: isData });
}
