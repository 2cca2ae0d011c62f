import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../apps/marketplace/e2e/support/find-browser.ts';

/** `npm run screenshots`: the pictures of the README and the guides, taken from the sample run as it is now. */
const pictures: [file: string, path: string][] = [
  ['catalogue.png', '/en/catalogue'],
  ['catalogue.zh-CN.png', '/zh-CN/catalogue'],
  ['listing.png', '/en/catalogue/zhengtong/civic-hotline'],
];

const folder = mkdtempSync(join(tmpdir(), 'headwater-screenshots-'));
Object.assign(process.env, { DATA_DIR: folder, PORT: '3999', LOG_LEVEL: 'error' });
const { readEnv } = await import('../apps/api/src/env.ts');
const { startServer } = await import('../apps/api/src/start/start-server.ts');
const server = await startServer(readEnv());
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  for (const [file, path] of pictures) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join('docs/images', file) });
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
