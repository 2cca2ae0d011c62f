import { defineConfig } from '@playwright/test';
import { findBrowser, pinnedBrowser } from './e2e/support/find-browser.ts';

const browser = await findBrowser();
const pinned = await pinnedBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../../node_modules/.cache/headwater/e2e',
  globalSetup: './e2e/support/start-product.ts',
  // Two cores: the server, its database and the browsers share them.
  workers: 2,
  fullyParallel: true,
  // Generous, for machines that are busy with other things; a test that waits well takes no longer by it.
  timeout: 120_000,
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixels: 40, scale: 'css' } },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env.HEADWATER_E2E_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    launchOptions: browser,
    // What never comes is said soon, not at the end of a test that visits thirty pages.
    actionTimeout: 30_000,
    // A trace costs time in every test: `--trace on` when one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  projects: [
    { name: 'journeys', testIgnore: '**/visual.spec.ts' },
    // Pictures are only compared where the pinned Chromium runs; see e2e/visual.spec.ts.
    ...(pinned
      ? [
          {
            name: 'looks',
            testMatch: '**/visual.spec.ts',
            use: { launchOptions: pinned, screenshot: 'off' as const },
          },
        ]
      : []),
  ],
});
