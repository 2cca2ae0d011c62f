import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { open } from './open.ts';

/** The small form, since it is sent into every page. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // Without the long lists of what is well.
  resultTypes: ['violations'],
};
const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

/** axe finds nothing against WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (how) => {
    const { run } = (
      window as unknown as { axe: { run(of: Document, how: RunOptions): Promise<AxeResults> } }
    ).axe;
    const { violations } = await run(document, how);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, options);
  expect.soft(found, page.url()).toEqual([]);
}

export interface Inspected {
  path: string;
  locale: string;
  status?: number;
}

/**
 * The page answers, speaks the language of its address, has one heading and fits a desk and the narrowest phone.
 * axe looks at Chinese on the desk in light and at English on the phone in dark, so that it sees each of them
 * without seeing every page eight times.
 */
export async function inspectPage(page: Page, { path, locale, status = 200 }: Inspected): Promise<void> {
  await test.step(path, async () => {
    const onDesk = locale === 'zh-CN';
    await page.setViewportSize(onDesk ? desktop : phone);
    await page.emulateMedia({ colorScheme: onDesk ? 'light' : 'dark', reducedMotion: 'reduce' });
    const response = await open(page, path);
    expect.soft(response?.status(), path).toBe(status);
    await expect.soft(page.locator('html'), path).toHaveAttribute('lang', locale);
    await expect.soft(page.locator('h1'), `${path} has one heading`).toHaveCount(1);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.setViewportSize(onDesk ? phone : desktop);
    await expectNoOverflow(page);
  });
}

async function expectNoOverflow(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const width = page.viewportSize()?.width;
  expect.soft(over, `${page.url()} is wider than ${width} px`).toBeLessThanOrEqual(0);
}
