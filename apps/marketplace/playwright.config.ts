import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/find-browser.ts';

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../../node_modules/.cache/headwater/e2e',
  globalSetup: './e2e/support/start-product.ts',
  // Two cores: the server, its database and the browsers share them.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env.HEADWATER_E2E_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath, args },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
