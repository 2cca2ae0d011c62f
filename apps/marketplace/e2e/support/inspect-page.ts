import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './open.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

/**
 * axe finds nothing against WCAG 2.2 AA on the page as it stands. It runs in the page itself and makes no lists of
 * what is well, which is three times quicker than its usual way.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(standard)
    .setLegacyMode()
    .analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      page.url(),
    )
    .toEqual([]);
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
