import { type Browser, expect, type Page, test } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

async function withoutScripts(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(path);
  return page;
}

test('a listing is found from the keyboard alone', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('hotline');
  await expect(options(page).first()).toContainText('Civic hotline');
  await expect(options(page).last()).toHaveText('Search for “hotline”');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  const active = await box(page).getAttribute('aria-activedescendant');
  await expect(options(page).first()).toHaveAttribute('id', active ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toContainText('Civic hotline');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/catalogue\/zhengtong\/civic-hotline$/);
});

test('categories and products are offered by name and pinyin, and lead to their listings', async ({
  page,
}) => {
  await page.goto('/zh-CN/catalogue');
  await box(page).fill('wulianwang');
  await expect(options(page).filter({ hasText: '物联网平台' })).toContainText('适配产品');
  await options(page).filter({ hasText: '物联网平台' }).click();
  await expect(page).toHaveURL(/\?product=iot-platform$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('物联网平台');
});

test('recent searches stay in this browser until they are removed', async ({ page }) => {
  await page.goto('/en/catalogue');
  for (const words of ['payments', 'map']) {
    await box(page).fill(words);
    await box(page).press('Enter');
    await page.waitForURL(new RegExp(`q=${words}`));
  }
  await box(page).fill('');
  await expect(options(page)).toHaveText(['map', 'payments', 'Clear recent searches']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(options(page)).toHaveText(['payments', 'Clear recent searches']);
  await options(page).last().click();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('while an input method puts a word together nothing is asked and Enter sends nothing', async ({
  page,
}) => {
  await page.goto('/zh-CN/catalogue');
  await box(page).focus();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/suggest')) asked.push(new URL(request.url()).searchParams.get('q') ?? '');
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ke fu', selectionStart: 5, selectionEnd: 5 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: '客服' });
  await expect(options(page).first()).toContainText('客服');
  expect(asked).toEqual(['客服']);
  expect(page.url()).not.toContain('q=');
});

test('a tick answers at once, keeps its focus and stays in the address and in Back', async ({ page }) => {
  await page.goto('/en/catalogue');
  const service = page.getByRole('checkbox', { name: 'Service', exact: true });
  await service.check();
  await expect(page).toHaveURL(/\?kind=service$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Service');
  await expect(service).toBeFocused();
  await expect(page.getByRole('link', { name: 'Remove Kind: Service' })).toBeVisible();
  await expect(page.getByRole('link', { name: /中文/ })).toHaveAttribute('href', /kind=service/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catalogue');
  await expect(service).not.toBeChecked();
});

test('searching, filtering and the list work without scripts', async ({ browser }) => {
  const page = await withoutScripts(browser, '/en');
  await page.getByRole('searchbox').fill('customer service');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/q=customer\+service/);
  await page.getByRole('checkbox', { name: 'Solution', exact: true }).check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/q=customer\+service.*kind=solution/);
  await page.getByRole('link', { name: 'List', exact: true }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Name',
    'Publisher',
    'Kind',
    'Price',
    'Certification',
    'Updated',
  ]);
  await expect(table.getByRole('row').nth(1)).toContainText('Solution');
  await page.getByRole('checkbox', { name: 'Integration', exact: true }).check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/view=list/);
  await page.context().close();
});

test('on a phone the filters fold into a sheet that counts what is chosen', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto('/en/catalogue');
  const service = page.getByRole('checkbox', { name: 'Service', exact: true });
  await expect(service).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await service.check();
  await page.getByRole('button', { name: /^Show \d+ results$/ }).click();
  await expect(service).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters 1 chosen' })).toBeVisible();
  await page.context().close();
});

test('an empty result says which condition stands in the way and what dropping it brings', async ({
  page,
}) => {
  await page.goto('/en/catalogue?kind=service&price=free');
  await expect(page.getByText('Nothing fits all of these conditions')).toBeVisible();
  const drop = page.getByRole('link', { name: /^Price model: Free: \d+ entries without it$/ });
  const promised = (await drop.textContent())?.match(/\d+/)?.[0];
  await expect(page.getByRole('heading', { level: 2, name: /^Nearest, without/ })).toBeVisible();
  await drop.click();
  await expect(page.getByText(`${promised} entries`, { exact: true })).toBeVisible();
});

test('a cursor that no longer fits ends on a calm page that leads to the start of the list', async ({
  page,
}) => {
  for (const path of ['/en/catalogue?kind=service&cursor=abc', '/en/publishers/qinghe?cursor=abc']) {
    expect((await page.goto(path))?.status()).toBe(400);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is no longer valid');
  }
  await page.goto('/en/catalogue?kind=service&cursor=abc');
  await page.getByRole('link', { name: 'Go to the start of the list' }).click();
  await expect(page).toHaveURL(/\/en\/catalogue\?kind=service$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Service');
});

test('feeds and sitemap are well-formed, and pages name their feed', async ({ page, request }) => {
  await page.goto('/en/catalogue?kind=service');
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(feed).toBe('/en/feed.xml?kind=service');
  for (const path of [feed ?? '', '/zh-CN/publishers/qinghe/feed.xml', '/sitemap.xml']) {
    const body = await (await request.get(path)).text();
    const problems = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [parsed.querySelector('parsererror')?.textContent, parsed.querySelectorAll('entry, url').length];
    }, body);
    expect(problems[0], path).toBeUndefined();
    expect(Number(problems[1]), path).toBeGreaterThan(1);
  }
});

test('home and catalogue carry less than 10 kB of script, details and legal texts none', async ({
  browser,
}) => {
  const pages = {
    '/en': 10_000,
    '/en/catalogue': 10_000,
    '/en/catalogue/zhengtong/civic-hotline': 0,
    '/en/privacy': 0,
  };
  for (const [path, most] of Object.entries(pages)) {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') bytes += (await response.body()).length;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(bytes > 0, path).toBe(most > 0);
    expect(bytes, path).toBeLessThanOrEqual(most);
    await page.close();
  }
});
