import { type Browser, expect, type Page, test } from '@playwright/test';
import { inspectPage } from './support/inspect-page.ts';
import { listening, open } from './support/open.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';

const listing = 'qinghe/member-growth';
const other = 'yunqian/cloud-migration';
const buyer = sampleAddress('buyer', 'sample-buyer');
const colleague = sampleAddress('member', 'sample-buyer');

async function ask(page: Page): Promise<void> {
  await page.goto(`/zh-CN/catalogue/${other}/inquiry`);
  await page.locator('[name="message"]').fill('我们有四十家门店，请介绍实施方式。电话 13812345678');
  await page.locator('[name="name"]').fill('江采');
  await page.locator('[name="company"]').fill('江南示例百货');
  await page.locator('[name="email"]').fill('jiang@customer.example');
  await page.locator('[name="consent"]').check();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/zh-CN\/inquiries\//);
}

async function openLead(browser: Browser): Promise<Page> {
  const page = await signedIn(browser, sampleAddress('owner', 'yunqian'));
  await open(page, '/en/workspace/leads');
  await page.getByRole('link', { name: '江南示例百货' }).first().click();
  return page;
}

test('customer and partner talk: one question before acceptance, the number hidden until then', async ({
  browser,
}) => {
  const customer = await (await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })).newPage();
  await ask(customer);
  const partner = await openLead(browser);
  await partner.getByLabel('Write a message').fill('Which till system do you use?');
  await partner.getByRole('button', { name: 'Send message' }).click();
  await expect(partner.getByText('Your question is on its way.')).toBeVisible();

  await customer.reload();
  await expect(customer.getByText('Which till system do you use?')).toBeVisible();
  await customer.getByLabel('写消息').fill('自研系统，详谈请打 13812345678');
  await customer.getByRole('button', { name: '发送消息' }).click();
  await expect(customer.getByText('自研系统，详谈请打 13812345678')).toBeVisible();

  await partner.reload();
  await listening(partner);
  await expect(partner.getByText('自研系统，详谈请打 ***')).toBeVisible();
  await partner.getByRole('button', { name: 'Accept', exact: true }).click();
  await partner.getByRole('button', { name: 'Accept and show the contact' }).click();
  await expect(partner.getByText('自研系统，详谈请打 13812345678')).toBeVisible();
  await partner.getByLabel('Write a message').fill('I call you tomorrow.');
  await partner.getByRole('button', { name: 'Send message' }).click();
  await expect(partner.getByText('I call you tomorrow.')).toBeVisible();
  await expect(partner.getByLabel('Write a message')).toHaveValue('');

  await customer.reload();
  await customer.getByRole('button', { name: '是，已得到答复' }).click();
  await expect(customer.getByText('您已确认得到答复')).toBeVisible();
  await customer.getByText('关闭咨询').first().click();
  await customer.getByLabel('原因').selectOption('chose_other');
  await customer.getByRole('button', { name: '确认关闭' }).click();
  await expect(customer.getByText('原因：已选择其他方案。')).toBeVisible();
  await partner.reload();
  await listening(partner);
  await expect(partner.locator('main')).not.toContainText('jiang@customer.example');
});

test('signed out, a search is kept after signing in on the way', async ({ browser }) => {
  const name = `服务类 ${Date.now()}`;
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await page.goto('/zh-CN/catalogue?kind=service');
  await page.getByRole('link', { name: '保存此搜索' }).click();
  await page.locator('input[name="email"]').fill(buyer);
  await page.locator('input[name="password"]').fill('headwater-sample');
  await page.locator('input[name="password"]').press('Enter');
  await page.waitForURL(/my\/searches\/new\?kind=service/);
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/my\/searches$/);
  await page
    .getByRole('button', { name: `删除 ${name}` })
    .first()
    .click();
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/catalogue\?kind=service/);
});

test('a team shares a list: added without a script, noted, ordered, exported, linked and taken back', async ({
  browser,
}) => {
  const page = await signedIn(browser, buyer, 'en');
  const name = `Members ${Date.now()}`;
  const plain = await (
    await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })
  ).newPage();
  await plain.goto(`/en/catalogue/${listing}`);
  await plain.getByRole('link', { name: 'Add to shortlist' }).first().click();
  await plain.getByRole('radio', { name: /New shortlist/ }).check();
  await plain.getByLabel('Name of the new list').fill(name);
  await plain.getByRole('button', { name: 'Add to shortlist' }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(name);

  const mate = await signedIn(browser, colleague, 'en');
  await open(mate, `/en/my/shortlists/add?listing=${other}`);
  await mate.getByRole('radio', { name }).check();
  await mate.locator('[name="note"]').fill('=SUM(1)');
  await mate.getByRole('button', { name: 'Add to shortlist' }).click();
  await expect(mate.getByText('=SUM(1)')).toBeVisible();

  const path = new URL(mate.url()).pathname;
  await open(page, path);
  await expect(page.getByText('Jiang Yuan').or(page.getByText('江原'))).toBeVisible();
  const file = await page.request.get(`${path}/export`);
  expect(await file.text()).toContain("'=SUM(1)");
  await page.getByRole('button', { name: 'Create link' }).click();
  const address = await page.locator('main code').textContent();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(address ?? '');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(reader.locator('main')).not.toContainText(/江原|Jiang Yuan/);
  await page.getByRole('button', { name: 'End link' }).click();
  await expect(page.getByText('The link no longer works')).toBeVisible();
  expect((await reader.goto(address ?? ''))?.status()).toBe(404);

  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('link', { name: 'Save comparison' }).click();
  await page.getByLabel('Name').fill('Side by side');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Side by side' }).first()).toBeVisible();

  const outsider = await signedIn(browser, sampleAddress('sales', 'qinghe'), 'en');
  expect((await outsider.goto(path))?.status()).toBe(404);
  expect((await outsider.request.get(`${path}/export`)).status()).toBe(404);
  await inspectPage(page, { path, locale: 'en' });
});
