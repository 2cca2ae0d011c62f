import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Examples, forCurators, forCustomers, forPartners, forVisitors } from './support/examples.ts';
import { expectAccessible, inspectPage } from './support/inspect-page.ts';
import { open } from './support/open.ts';
import { isOfKind, pageRoutes } from './support/page-routes.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';

// Some twenty to thirty pages each.
test.setTimeout(300_000);

interface Area {
  title: string;
  kinds: readonly string[];
  /** Who looks; nobody is signed in without. */
  as?: string;
  examples?: (page: Page, browser: Browser) => Promise<Examples>;
}

/** Its token is only in a digest, which is sent after days: among the refusals below. */
const elsewhere = ['unsubscribe/search/:token'];

const under = (start: string) => pageRoutes.filter((kind) => kind === start || kind.startsWith(`${start}/`));
const account = under('account');
const customer = under('my');
const partner = under('workspace');
const desk = under('desk');
const signedInOnly = [...account, ...customer, ...partner, ...desk, ...elsewhere];
const visitor = pageRoutes.filter((kind) => !signedInOnly.includes(kind));

const areas: Area[] = [
  { title: 'partner workspace', kinds: partner, as: sampleAddress('owner', 'qinghe'), examples: forPartners },
  { title: 'curation desk', kinds: desk, as: sampleAddress('admin'), examples: forCurators },
  { title: 'public part', kinds: visitor, examples: forVisitors },
  {
    title: 'customer desk',
    kinds: customer,
    as: sampleAddress('buyer', 'sample-buyer'),
    examples: forCustomers,
  },
  { title: 'account', kinds: account, as: sampleAddress('owner', 'zhengtong') },
];

for (const { title, kinds, as, examples } of areas) {
  for (const locale of ['zh-CN', 'en'] as const) {
    test(`every page of the ${title} is whole in ${locale}`, async ({ browser }) => {
      const page = as ? await signedIn(browser, as, locale) : await visit(browser, locale);
      const given = (await examples?.(page, browser)) ?? {};
      const unreached = await inspectKinds(page, { kinds, given, locale });
      expect(unreached, 'kinds of pages that no page links to: name an address in examples.ts').toEqual([]);
    });
  }
}

const visit = async (browser: Browser, locale: string) => (await browser.newContext({ locale })).newPage();

interface Kinds {
  kinds: readonly string[];
  given: Examples;
  locale: string;
}

/** Looks at every kind: where the examples say, at its plain address, or at the first link to one on a page before. */
async function inspectKinds(page: Page, { kinds, given, locale }: Kinds): Promise<string[]> {
  const links = new Set<string>();
  const addressesOf = (kind: string) => {
    if (given[kind]) return given[kind];
    if (!kind.includes(':')) return [kind];
    return [...links].filter((link) => isOfKind(link, kind)).slice(0, 1);
  };
  let waiting = [...kinds];
  for (let before = Infinity; waiting.length < before; ) {
    before = waiting.length;
    const unreached: string[] = [];
    for (const kind of waiting) {
      const addresses = addressesOf(kind);
      if (addresses.length === 0) unreached.push(kind);
      for (const address of addresses) {
        await inspectPage(page, { path: `/${locale}/${address}`, locale });
        for (const link of await linksOf(page, locale)) links.add(link);
      }
    }
    waiting = unreached;
  }
  return waiting;
}

const linksOf = (page: Page, locale: string): Promise<string[]> =>
  page
    .locator(`a[href^="/${locale}/"]`)
    .evaluateAll(
      (all, start) => all.map((link) => (link as HTMLAnchorElement).pathname.slice(start)),
      locale.length + 2,
    );

for (const locale of ['zh-CN', 'en'] as const)
  test(`what is empty, refused, not there or cut off is whole too in ${locale}`, async ({ browser }) => {
    const stranger = await visit(browser, locale);
    await inspectPage(stranger, { path: `/${locale}/nothing-here`, locale, status: 404 });
    await inspectPage(stranger, {
      path: `/${locale}/unsubscribe/search/${'x'.repeat(40)}`,
      locale,
      status: 404,
    });
    await inspectPage(stranger, { path: `/${locale}/catalogue?cursor=abc`, locale, status: 400 });

    await test.step('a form that was refused', async () => {
      await stranger.goto(`/${locale}/catalogue/yunqian/cloud-migration/inquiry`);
      await stranger.locator('main form').evaluate((form) => form.setAttribute('novalidate', ''));
      await stranger.locator('main form button[type="submit"]').click();
      await expect(stranger.locator('main [aria-invalid="true"]').first()).toBeVisible();
      await expectAccessible(stranger);
    });

    // A partner of whom nobody has asked anything yet.
    const partner = await signedIn(browser, sampleAddress('owner', 'public-apis'), locale);
    for (const path of ['workspace/leads', 'workspace/webhooks', 'workspace/api-keys', 'my', 'my/shortlists'])
      await inspectPage(partner, { path: `/${locale}/${path}`, locale });
    await inspectPage(partner, { path: `/${locale}/desk/review`, locale, status: 403 });
    await inspectPage(partner, { path: `/${locale}/workspace/listings/nobody/nothing`, locale, status: 404 });

    await test.step('a connection that is gone', async () => {
      await open(partner, `/${locale}/workspace`);
      await partner.context().setOffline(true);
      await expect(partner.getByText(locale === 'en' ? 'No connection.' : '网络已断开。')).toBeVisible();
      await expectAccessible(partner);
    });
  });

test('a signed-out visitor is led to sign in and back', async ({ page }) => {
  await page.goto('/en/workspace/leads');
  await expect(page).toHaveURL(/\/en\/sign-in\?return=/);
});

test('a page that does not exist says so in the language of its address, and offers a search', async ({
  page,
}) => {
  expect((await open(page, '/zh-CN/nothing-here'))?.status()).toBe(404);
  await expect(page.locator('h1')).toContainText('没有找到这个页面');
  // Its role is another once it makes suggestions.
  const search = page.locator('main input[type="search"]');
  await search.fill('客服');
  await search.press('Enter');
  await expect(page).toHaveURL(/\/zh-CN\/catalogue\?q=/);
});
