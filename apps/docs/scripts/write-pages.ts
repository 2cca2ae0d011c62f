import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiPages } from './api-pages.ts';
import { checkPages } from './check-pages.ts';
import { commandPages } from './command-pages.ts';
import { errorPages } from './error-pages.ts';
import { eventPages } from './event-pages.ts';
import { guidePages } from './guide-pages.ts';
import { homePages } from './home-pages.ts';
import { manifestPages } from './manifest-pages.ts';

/** Writes the sources of the site: nothing in them is written by hand a second time. */
const folder = join(import.meta.dirname, '../generated');
const pages = new Map([
  ...homePages(),
  ...guidePages(),
  ...errorPages(),
  ...checkPages(),
  ...eventPages(),
  ...apiPages(),
  ...manifestPages(),
  ...(await commandPages()),
]);

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of pages) {
  const file = join(folder, `${path}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages`);
