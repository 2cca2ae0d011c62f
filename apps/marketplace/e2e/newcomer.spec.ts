import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import english from '../src/locales/en/inquiry.json' with { type: 'json' };
import chinese from '../src/locales/zh-CN/inquiry.json' with { type: 'json' };
import { waitForMail } from './support/mail-server.ts';

/** Somebody who has never been here, at a desk or on a phone: knows no address but the first, and no word but those shown. */
interface Newcomer {
  locale: 'zh-CN' | 'en';
  device: BrowserContextOptions;
  name: string;
  company: string;
  email: string;
  need: string;
  /** From the home page to the listing that they take an interest in. */
  find: (page: Page) => Promise<void>;
  listing: string;
}

const newcomers: Newcomer[] = [
  {
    locale: 'zh-CN',
    device: { viewport: { width: 1440, height: 900 } },
    name: '许映川',
    company: '滨江示例政务中心',
    email: 'xu@riverside.example',
    need: '热线每天约两千通来电，想了解知识库如何建立、多久可以上线。',
    listing: '12345 政务热线智能客服',
    async find(page) {
      await shown(page.getByRole('combobox')).fill('热线');
      await page.getByRole('option', { name: /12345 政务热线智能客服/ }).click();
    },
  },
  {
    locale: 'en',
    device: { viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false },
    name: 'Ada Brook',
    company: 'Brook Example Council',
    email: 'ada@brook.example',
    need: 'About two thousand calls a day. How long until it answers the first of them?',
    listing: 'Civic hotline assistant',
    async find(page) {
      await shown(page.getByRole('link', { name: /^Or browse all/ })).click();
      await shown(page.getByRole('searchbox')).fill('hotline');
      await shown(page.getByRole('searchbox')).press('Enter');
      await shown(page.getByRole('main').getByRole('link', { name: 'Civic hotline assistant' })).click();
    },
  },
];

/** The first of several that a person can see. */
const shown = (found: ReturnType<Page['locator']>) => found.filter({ visible: true }).first();

for (const { locale, device, find, listing, need, ...who } of newcomers)
  test(`a newcomer goes from the home page to a sent inquiry by what is visible, in ${locale}`, async ({
    browser,
  }) => {
    const words = locale === 'en' ? english : chinese;
    const page = await (await browser.newContext({ locale, ...device })).newPage();
    await page.goto('/');
    await find(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(listing);
    await shown(page.getByRole('link', { name: words.title })).click();

    await page.getByRole('textbox', { name: words.message }).fill(need);
    await page.getByRole('textbox', { name: words.name }).fill(who.name);
    await page.getByRole('textbox', { name: words.company }).fill(who.company);
    await page.getByRole('textbox', { name: words.email }).fill(who.email);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.getByText(words.sent_mail)).toBeVisible();

    // The link in the mail opens it again, in a browser that knows nothing of it.
    const mail = await waitForMail(who.email, /inquiries\//);
    const later = await (await browser.newContext({ locale })).newPage();
    await later.goto(/https?:\/\/\S+\/inquiries\/\S+/.exec(mail.text)?.[0] ?? '');
    await expect(later.getByRole('heading', { level: 1 })).toContainText(words.status_title);
    await expect(later.getByRole('main')).toContainText(listing);
  });
