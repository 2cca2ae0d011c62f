import { type Browser, expect, type Page, test } from '@playwright/test';
import { sampleAddress, signedIn } from './support/sign-in.ts';

const saveState = (page: Page) => page.locator('[data-save-state]');
const saved = (page: Page) => expect(saveState(page)).toHaveAttribute('data-save-state', 'saved');

/** A new draft, begun as a person begins one. */
async function begin(browser: Browser, mailbox = 'owner'): Promise<Page> {
  const page = await signedIn(browser, sampleAddress(mailbox, 'qinghe'));
  await page.goto('/en/workspace/listings/new');
  await page.getByRole('button', { name: /^Integration/ }).click();
  await page.waitForURL(/\/drafts\/ldr_/);
  await saved(page);
  return page;
}

const field = (page: Page, name: string) => page.getByLabel(`${name} · English`);

test('two windows never lose each other’s words: other fields meet, the same field is asked about', async ({
  browser,
}) => {
  const first = await begin(browser);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(field(second, 'Name')).toBeEditable();
  await field(first, 'Name').fill('Smart Quotes');
  await saved(first);
  await expect(field(second, 'Name')).toHaveValue('Smart Quotes');

  await second.route('**/draft-state*', (route) => route.abort());
  await field(second, 'Name').fill('Quotes for everyone');
  await field(second, 'Tagline').fill('Signed in a minute');
  await expect(saveState(second)).toHaveAttribute('data-save-state', 'offline');
  await field(first, 'Name').fill('Quotes, signed');
  await saved(first);
  await expect(second.getByText(/that you changed too/)).toBeVisible();
  await second.unroute('**/draft-state*');
  await second.getByRole('button', { name: 'See the differences' }).click();
  await second.getByRole('radio', { name: /Theirs/ }).check();
  await second.getByRole('button', { name: 'Apply these choices' }).click();
  await saved(second);
  await expect(field(first, 'Tagline')).toHaveValue('Signed in a minute');
  await expect(field(second, 'Name')).toHaveValue('Quotes, signed');
});

test('what is typed without a connection is kept on the device, over a reload, and saved when it is back', async ({
  browser,
}) => {
  const page = await begin(browser);
  await page.route('**/draft-state*', (route) => route.abort());
  await field(page, 'Name').fill('Typed on a train');
  await expect(saveState(page)).toHaveText(/kept on this device/);
  await page.reload();
  await expect(field(page, 'Name')).toHaveValue('Typed on a train');
  await expect(page.getByText(/^Recovered what was kept/)).toBeVisible();
  await page.unroute('**/draft-state*');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await saved(page);
});
