import { expect, test } from '@playwright/test';
import { inspectPage } from './support/inspect-page.ts';
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
  '/certification/listed',
  '/products/iot-platform',
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

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.setTimeout(120_000);

    test('every public page is whole, and fits a phone', async ({ browser }) => {
      const page = await (
        await browser.newContext({ locale, viewport: { width: 390, height: 844 } })
      ).newPage();
      for (const path of publicPages) await inspectPage(page, { path: `/${locale}${path}`, locale });
    });

    test('every page of the partner workspace is whole', async ({ browser }) => {
      const page = await signedIn(browser, sampleAddress('owner', 'qinghe'), locale);
      for (const path of workspacePages)
        await inspectPage(page, { path: `/${locale}/workspace${path}`, locale });
    });

    test('every page of the curation desk is whole', async ({ browser }) => {
      const page = await signedIn(browser, sampleAddress('admin'), locale);
      for (const path of deskPages) await inspectPage(page, { path: `/${locale}/desk${path}`, locale });
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
