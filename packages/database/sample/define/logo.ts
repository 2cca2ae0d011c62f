import { readdirSync } from 'node:fs';
import { both, type Pair } from './prose.ts';

/** Folder that the logos of the sample catalogue lie in. */
export const logoFolder = new URL('../logos/', import.meta.url);

const names = new Set(readdirSync(logoFolder));

/** The logo asset of a listing, or null before its tile was drawn. */
export function existingLogo(slug: string, [zh, en]: Pair) {
  const file = `${slug}.png`;
  if (!names.has(file)) return null;
  return { src: `logos/${file}`, alt: both(`${zh}的标志`, `${en} logo`) };
}
