import type { Browser, Page } from '@playwright/test';

const password = 'headwater-sample';

/** A page in a browser of its own, signed in as somebody of the sample. */
export async function signedIn(
  browser: Browser,
  email: string,
  locale: 'en' | 'zh-CN' = 'en',
): Promise<Page> {
  const page = await (await browser.newContext({ locale })).newPage();
  await page.goto(`/${locale}/sign-in`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[name="password"]').press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  return page;
}

export const sampleAddress = (mailbox: string, organisation = 'headwater'): string =>
  `${mailbox}@${organisation}.sample.headwater.example`;
