import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sampleAddress, signedIn } from './support/sign-in.ts';

const locales = ['zh-CN', 'en'] as const;
const listing = 'zhengtong/civic-hotline';

const publicPages = [
  '',
  '/catalogue',
  '/catalogue?q=客服&kind=solution',
  '/catalogue?q=zzzzqqq',
  `/catalogue/${listing}`,
  '/catalogue/public-apis/stripe-payments',
  '/catalogue/yunqian/cloud-migration',
  '/catalogue/com.gitlab/gitlab',
  `/catalogue/${listing}/inquiry`,
  `/compare?listing=${listing}&listing=yunqian/cloud-migration&differences=1`,
  '/publishers/qinghe',
  '/certification',
  '/privacy',
  '/sample-data',
  '/sign-in',
  '/sign-up',
  '/ui',
];

const workspacePages = [
  '',
  '/listings',
  '/listings/new',
  '/listings/qinghe/member-growth',
  '/leads',
  '/namespaces',
  '/api-keys',
  '/api-keys/new',
  '/webhooks',
  '/webhooks/new',
  '/events',
  '/members',
  '/organisation',
  '/audit',
];

const deskPages = [
  '',
  '/review',
  '/listings',
  '/standing',
  '/namespaces',
  '/publishers',
  '/policy',
  '/outbox',
  '/audit',
];

/** The page answers, speaks the language of its address, fits the window, and axe finds nothing against WCAG 2.2 AA. */
async function inspect(page: Page, path: string, locale: string): Promise<void> {
  await test.step(path, async () => {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toHaveCount(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      path,
    ).toEqual([]);
  });
}

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.setTimeout(120_000);

    test('every public page is whole, and fits a phone', async ({ browser }) => {
      const page = await (
        await browser.newContext({ locale, viewport: { width: 390, height: 844 } })
      ).newPage();
      for (const path of publicPages) await inspect(page, `/${locale}${path}`, locale);
    });

    test('every page of the partner workspace is whole', async ({ browser }) => {
      const page = await signedIn(browser, sampleAddress('owner', 'qinghe'), locale);
      for (const path of workspacePages) await inspect(page, `/${locale}/workspace${path}`, locale);
    });

    test('every page of the curation desk is whole', async ({ browser }) => {
      const page = await signedIn(browser, sampleAddress('admin'), locale);
      for (const path of deskPages) await inspect(page, `/${locale}/desk${path}`, locale);
    });
  });
}

test('a signed-out visitor is led to sign in and back, another role is refused', async ({
  browser,
  page,
}) => {
  await page.goto('/en/workspace/leads');
  await expect(page).toHaveURL(/\/en\/sign-in\?return=/);
  const partner = await signedIn(browser, sampleAddress('owner', 'qinghe'));
  expect((await partner.goto('/en/desk/review'))?.status()).toBe(403);
});

test('a page that does not exist says so in the language of its address', async ({ page }) => {
  expect((await page.goto('/zh-CN/nothing-here'))?.status()).toBe(404);
  await expect(page.locator('h1')).toContainText('没有找到这个页面');
});
