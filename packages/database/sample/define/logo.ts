import { readdirSync } from 'node:fs';
import { both } from './prose.ts';

/** Folder that the logos of the sample catalogue lie in. */
export const logoFolder = new URL('../logos/', import.meta.url);

const names = new Set(readdirSync(logoFolder));

/** The logo asset of a listing, or null if there is no brand mark: the page then draws an initial. */
export function existingLogo(slug: string) {
  const file = `${slug}.png`;
  if (!names.has(file)) return null;
  return { src: `logos/${file}`, alt: both(`${slug} 标志`, `${slug} mark`) };
}
