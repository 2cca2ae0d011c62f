import { exampleManifests, type Manifest } from '@headwater/manifest';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { waitForMail } from './support/mail-server.ts';
import { publishTxt } from './support/name-server.ts';
import { open } from './support/open.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';

const linkIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

/** What a partner who keeps its listing as code would paste: complete, with the logo on its own site. */
function manifestText(id: string): string {
  const manifest = structuredClone(exampleManifests.service) as Manifest;
  manifest.id = id;
  if (manifest.media?.logo) manifest.media.logo.src = 'https://lanxi.example/logo.png';
  const chinese = manifest.listing['zh-CN'];
  if (chinese) Object.assign(chinese, { name: '澜溪库存盘点服务' });
  const english = manifest.listing.en;
  if (english) Object.assign(english, { name: 'Lanxi Stocktaking' });
  return JSON.stringify(manifest);
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/zh-CN');
  await page.getByRole('link', { name: '登录' }).first().click();
  await page.getByRole('link', { name: '注册' }).first().click();
  await page.getByLabel('姓名').fill('方澜');
  await page.getByLabel('邮箱', { exact: true }).fill(email);
  await page.getByLabel('密码', { exact: true }).fill('a quiet brook in spring');
  await page.getByRole('button', { name: '注册' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(linkIn((await waitForMail(email, /http\S+/)).text));
  await page.getByRole('link', { name: '继续' }).click();
  await page.getByRole('radio', { name: /伙伴/ }).check();
  await page.getByLabel('组织名称').fill('澜溪数据示例');
  await page.getByRole('button', { name: '创建组织' }).click();
  await expect(page.getByRole('heading', { name: '让第一个条目进入审核' })).toBeVisible();
}

const toOverview = (page: Page) =>
  page.getByRole('navigation', { name: '伙伴工作台' }).getByRole('link', { name: '概览' }).click();
const step = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('the checklist leads from sign-up to a submitted listing, and goes when it is done', async ({
  page,
}) => {
  await signUp(page, 'fang@lanxi.example');
  await expect(page.getByText('已完成 1/6')).toBeVisible();

  await page.getByRole('link', { name: '完善信息' }).click();
  await page.getByLabel('网站').fill('https://lanxi.example');
  await page.getByLabel('国家或地区代码').fill('CN');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('组织信息已保存').first()).toBeVisible();

  await toOverview(page);
  await page.getByRole('link', { name: '验证命名空间', exact: true }).click();
  await page.getByLabel('命名空间', { exact: true }).fill('lanxi');
  await page.getByLabel('用来证明的域名').fill('lanxi.example');
  await page.getByRole('button', { name: '开始申请' }).click();
  const record = page.getByText(/^headwater-verification=[0-9a-f]+$/).first();
  publishTxt('_headwater-challenge.lanxi.example', (await record.textContent()) ?? '');
  await page.getByRole('button', { name: '立即检查' }).click();
  await expect(page.getByText('验证成功').first()).toBeVisible();

  await toOverview(page);
  await expect(page.getByText('npx headwater push')).toBeVisible();
  await page.getByRole('link', { name: '填写表单' }).first().click();
  await page.locator('[name="manifestText"]').fill(manifestText('lanxi/stocktaking'));
  await page
    .locator('form', { has: page.locator('[name="manifestText"]') })
    .getByRole('button', { name: '存为草稿并继续' })
    .click();
  await page.waitForURL(/\/workspace\/drafts\//);

  await toOverview(page);
  await page.getByRole('link', { name: '继续编辑草稿' }).first().click();
  await page.getByRole('button', { name: '检查并提交…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存并提交审核' }).click();
  await page.waitForURL(/\/listings\/lanxi\/stocktaking\/versions\//);
  await expect(page.getByText('排队位置')).toBeVisible();

  await toOverview(page);
  await expect(page.getByText('已完成 5/6')).toBeVisible();
  await step(page, '邀请一位同事').getByRole('link', { name: '邀请' }).click();
  await page.getByRole('button', { name: '邀请成员' }).click();
  await page.getByLabel('邮箱地址').fill('yu@lanxi.example，ning@lanxi.example');
  await page.getByRole('button', { name: '发送邀请' }).click();
  await expect(page.getByText('yu@lanxi.example')).toBeVisible();
  await expect(page.getByText('ning@lanxi.example')).toBeVisible();

  await toOverview(page);
  await expect(page.getByRole('heading', { name: '今天需要您处理' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '让第一个条目进入审核' })).toBeHidden();
  await expect(page.getByRole('row', { name: /澜溪库存盘点服务/ })).toContainText(/\d+ ?\/ ?\d+|第 ?\d+/);
});

async function inquire(browser: Browser, company: string): Promise<void> {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en' })).newPage();
  await page.goto('/en/catalogue/anlan/security-assessment/inquiry');
  await page.locator('[name="message"]').fill('We run forty stores and would like to see it.');
  await page.locator('[name="name"]').fill('Wu Tong');
  await page.locator('[name="company"]').fill(company);
  await page.locator('[name="email"]').fill('wu@stores.example');
  await page.locator('[name="consent"]').check();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/inquiries\//);
  await page.context().close();
}

test('an inbox is emptied from the keyboard, and one click in a mail ends its kind', async ({
  browser,
  request,
}) => {
  const [accepted, declined] = ['Forty Stores Example', 'Sixty Stores Example'];
  await inquire(browser, accepted);
  await inquire(browser, declined);
  // The one partner whose inbox no other test fills.
  const page = await signedIn(browser, sampleAddress('owner', 'anlan'));
  await open(page, '/en/workspace');
  await page.getByRole('link', { name: /leads wait for your answer/ }).click();
  await expect(page.getByRole('row', { name: new RegExp(accepted) })).not.toContainText('wu@stores.example');

  await test.step('j reaches the newest, d declines it with a reason', async () => {
    await page.keyboard.press('j');
    await expect(page.getByRole('link', { name: declined })).toBeFocused();
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await expect(page.getByRole('link', { name: declined })).toBeHidden();
  });

  await test.step('a asks before it accepts, and then the contact is open', async () => {
    await page.getByRole('link', { name: accepted }).focus();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Accept and show the contact' }).click();
    await expect(page.getByRole('link', { name: accepted })).toBeHidden();
    await page.getByRole('link', { name: 'Accepted', exact: true }).click();
    await expect(page.getByRole('row', { name: new RegExp(accepted) })).toContainText('wu@stores.example');
    const sheet = await (await page.request.get('/exports/leads')).text();
    expect(sheet).toContain(accepted);
    expect(sheet).not.toContain(declined);
  });

  await test.step('the mail program posts the link without a session, and the page shows the way back', async () => {
    const mail = await waitForMail(sampleAddress('owner', 'anlan'), /Forty Stores/);
    const link = /https?:\/\/\S+\/unsubscribe\/\S+/.exec(mail.text)?.[0] ?? '';
    const response = await request.post(link, { form: { 'List-Unsubscribe': 'One-Click' } });
    expect(response.status()).toBe(200);
    const stranger = await (await browser.newContext({ locale: 'en' })).newPage();
    await stranger.goto(link.replace('/zh-CN/', '/en/'));
    await expect(stranger.getByRole('heading', { name: '“Leads” stopped' })).toBeVisible();
    await stranger.getByRole('button', { name: 'Send them again' }).click();
    await expect(stranger.getByRole('button', { name: 'Stop these e-mails' })).toBeVisible();
  });
});
