import { type Browser, expect, type Page, test } from '@playwright/test';

async function open(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  expect((await page.goto(path))?.status()).toBe(200);
  return page;
}

const titles = (page: Page) => page.locator('main h2').allTextContents();

const kinds = {
  integration: {
    listing: 'public-apis/zoom-meetings',
    en: ['How it connects', 'How data flows'],
    'zh-CN': ['如何对接', '数据怎么走'],
  },
  solution: {
    listing: 'qinghe/member-growth',
    en: ['What it is made of'],
    'zh-CN': ['方案构成'],
  },
  service: {
    listing: 'yunqian/cloud-migration',
    en: ['Who delivers it'],
    'zh-CN': ['交付团队'],
  },
};

for (const locale of ['zh-CN', 'en'] as const) {
  test(`each kind has its own parts in ${locale}, and not those of others`, async ({ browser }) => {
    const all = Object.entries(kinds);
    for (const [kind, { listing, ...expected }] of all) {
      const page = await open(browser, `/${locale}/catalogue/${listing}`);
      const shown = await titles(page);
      expect(shown, kind).toEqual(expect.arrayContaining(expected[locale]));
      const foreign = all.flatMap(([other, parts]) => (other === kind ? [] : parts[locale]));
      expect(shown.filter((title) => foreign.includes(title))).toEqual([]);
    }
  });
}

test('an integration shows what starts it, what it can do, what it asks for and where data goes', async ({
  browser,
}) => {
  const page = await open(browser, '/en/catalogue/public-apis/zoom-meetings');
  const connection = page.locator('#connection');
  for (const title of ['Triggers', 'Actions', 'Access it asks for'])
    await expect(connection.getByRole('heading', { name: title })).toBeVisible();
  await expect(connection.getByRole('table', { name: 'Permissions it asks for' })).toContainText('meeting');
  await expect(page.locator('#flows').getByRole('img').first()).toBeVisible();
  await expect(page.locator('#flows').getByRole('table')).toContainText('To your systems');
});

test('a solution is a picture of its parts, each with who brings it, and leads to them', async ({
  browser,
}) => {
  const page = await open(browser, '/en/catalogue/qinghe/member-growth');
  const composition = page.locator('#composition');
  await expect(composition.getByRole('img').first()).toBeVisible();
  await expect(composition.getByRole('listitem').filter({ hasText: 'ClickSend SMS' })).toContainText(
    'by Public API Samples',
  );
  await expect(page.locator('#acceptance').getByRole('listitem').first()).toBeVisible();
  await composition.getByRole('link', { name: 'Data Warehouse' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Works with Data Warehouse');
  await expect(page.getByRole('link', { name: 'Retail member operations' })).toBeVisible();
});

test('a service shows its team, its certificates and its phases with days', async ({ browser }) => {
  const page = await open(browser, '/zh-CN/catalogue/yunqian/cloud-migration');
  await expect(page.locator('#team')).toContainText('25 人');
  await expect(page.locator('#team').getByRole('heading', { name: '团队持证情况' })).toBeVisible();
  await expect(page.locator('#implementation')).toContainText('10 个工作日');
});

test('a seal leads to its criteria, who decides and how long it holds, and from there to all who have it', async ({
  browser,
}) => {
  const page = await open(browser, '/en/catalogue?standing=boutique');
  const count = await page.getByRole('article').count();
  await page.getByRole('link', { name: 'Boutique criteria' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Boutique');
  await expect(page.locator('#repeatable')).toBeVisible();
  await expect(page.getByText('At most 365 days')).toBeVisible();
  await page.getByRole('link', { name: 'See them all in the catalogue' }).click();
  await expect(page).toHaveURL(/standing=boutique/);
  await expect(page.getByRole('article')).toHaveCount(count);
});

test('an inquiry’s page shows what was asked, what was agreed to, whose turn it is and until when', async ({
  browser,
}) => {
  const page = await open(browser, '/en/catalogue/yunqian/cloud-migration');
  await page.getByRole('link', { name: 'Send an inquiry' }).first().click();
  await page.locator('[name="message"]').fill('Forty servers, by March.');
  await page.locator('[name="name"]').fill('Li Wei');
  await page.locator('[name="company"]').fill('Quiet Harbour Ltd.');
  await page.locator('[name="email"]').fill('li.wei@quiet-harbour.example');
  await page.locator('[name="consent"]').check();
  await page.locator('main form button[type="submit"]').click();
  await expect(page).toHaveURL(/\/en\/inquiries\//);
  const messages = page.getByRole('list', { name: 'Messages' });
  await expect(messages.getByRole('listitem')).toHaveText([/Forty servers, by March\./]);
  await expect(page.getByText('can accept or decline it')).toBeVisible();
  await expect(page.getByText('Answer promised by')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your consent' })).toContainText(
    'only to answer this inquiry',
  );
  await page.getByText('Withdraw consent').click();
  await page.getByRole('button', { name: 'Withdraw and erase' }).click();
  await expect(messages).toContainText('Erased after consent was withdrawn');
  await expect(page.getByText('Forty servers')).toHaveCount(0);
});
