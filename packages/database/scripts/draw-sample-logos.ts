/** Draws the logo tiles of the sample catalogue into sample/logos; run it after adding a listing. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import marks from '../sample/data/brand-marks.json' with { type: 'json' };
import { pictograms } from '../sample/data/pictograms.ts';
import { logoFolder } from '../sample/define/logo.ts';
import { handWritten } from '../sample/manifests/index.ts';

const size = 128;
const byListing: Record<string, { hex: string; path: string }> = marks;

mkdirSync(logoFolder, { recursive: true });
for (const { id, classification } of handWritten) {
  const [namespace = '', slug = ''] = id.split('/');
  const brand = byListing[slug];
  const category = classification.categories[0];
  const svg = brand ? brandTile(brand) : lineTile(category ? pictograms[category] : '', namespace, slug);
  const png = await sharp(Buffer.from(svg), { density: 300 })
    .resize(size, size)
    .png({ palette: true, colours: 48, effort: 10 })
    .toBuffer();
  writeFileSync(new URL(`${slug}.png`, logoFolder), png);
}

function brandTile({ hex, path }: { hex: string; path: string }): string {
  return tile('#ffffff', `<g transform="translate(5 5) scale(0.583)"><path fill="#${hex}" d="${path}"/></g>`);
}

// One hue for each publisher, so that its listings look related; public APIs differ by provider.
function lineTile(path: string, namespace: string, slug: string): string {
  const seed = namespace === 'public-apis' ? slug : namespace;
  const hue = createHash('sha256').update(seed).digest().readUInt16BE(0) % 360;
  const drawing = `<g transform="translate(3.6 3.6) scale(0.7)" fill="none" stroke="#ffffff" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></g>`;
  return tile(`hsl(${hue} 45% 38%)`, drawing);
}

function tile(background: string, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">
    <rect width="24" height="24" rx="5" fill="${background}"/>${inside}</svg>`;
}
