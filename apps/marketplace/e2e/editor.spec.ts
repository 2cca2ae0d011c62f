import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { open } from './support/open.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';

const repository = resolve(import.meta.dirname, '../../..');
const openApi = resolve(repository, 'packages/manifest/fixtures/openapi/browshot.com.json');
const picture = resolve(repository, 'packages/database/sample/logos/codat-accounting.png');

const saveState = (page: Page) => page.locator('[data-save-state]');
const saved = (page: Page) => expect(saveState(page)).toHaveAttribute('data-save-state', 'saved');

let session: Awaited<ReturnType<BrowserContext['storageState']>>;

// One sign-in for all of them, by an owner whose listings no other spec counts.
test.beforeAll(async ({ browser }) => {
  const page = await signedIn(browser, sampleAddress('owner', 'linggong'));
  session = await page.context().storageState();
  await page.context().close();
});

/** A new draft, begun as a person begins one. */
async function begin(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', storageState: session, ...options });
  const page = await context.newPage();
  await page.goto('/en/workspace/listings/new');
  await page.getByRole('button', { name: /^Integration/ }).click();
  await page.waitForURL(/\/drafts\/ldr_/);
  return page;
}

const field = (page: Page, name: string) => page.getByLabel(`${name} · English`);

test('two windows never lose each other’s words: other fields meet, the same field is asked about', async ({
  browser,
}) => {
  const first = await begin(browser);
  const second = await first.context().newPage();
  await open(second, first.url());
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

test('undo and redo by key, an import as one step, and a logo cropped from the keyboard', async ({
  browser,
}) => {
  const page = await begin(browser);
  await field(page, 'Name').fill('Page pictures');
  await field(page, 'Tagline').fill('Every page, every day');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Tagline')).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page, 'Tagline')).toHaveValue('Every page, every day');

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /^Import/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Import/ });
  await dialog.getByLabel('Paste it here').fill(readFileSync(openApi, 'utf8'));
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText(/^Understood: https:\/\/api\.browshot\.com/)).toBeVisible();
  await page.getByRole('button', { name: 'Apply to the draft' }).click();
  await expect(field(page, 'Name')).toHaveValue('Page pictures');
  await page.getByRole('button', { name: /^API and sign-in/ }).click();
  const address = page.getByLabel('Base URL');
  await expect(address).toHaveValue('https://api.browshot.com/api/v1');
  await page.keyboard.press('Control+z');
  await expect(address).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(address).toHaveValue('https://api.browshot.com/api/v1');

  await page.getByRole('button', { name: /^Images/ }).click();
  await page.locator('[data-picture="logo"] input[type="file"]').setInputFiles(picture);
  const crop = page.getByRole('dialog', { name: 'Crop the logo' });
  const frame = crop.locator('.ReactCrop__crop-selection');
  await frame.focus();
  const before = await frame.boundingBox();
  await crop.locator('.ReactCrop__drag-handle.ord-se').focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowLeft');
  expect((await frame.boundingBox())?.width).toBeLessThan(before?.width ?? 0);
  await crop.getByRole('button', { name: 'Use this part' }).click();
  await expect(page.locator('[data-picture="logo"] img')).toHaveAttribute('src', /\/files\/fil_/);
  await saved(page);
});

test('a new version is submitted from the editor, which says beforehand what will happen', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ locale: 'en', storageState: session })).newPage();
  await open(page, '/en/workspace/listings/linggong/visual-inspection/edit');
  await field(page, 'Tagline').fill('Defects found on the line, each with its picture');
  await saved(page);
  await page.getByRole('button', { name: 'Check and submit…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chinese').fill('更新了一句话介绍。');
  await dialog.getByLabel('English').fill('A clearer tagline.');
  await expect(dialog.getByText('A curator will review it')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save and submit' }).click();
  await page.waitForURL(/\/versions\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.3.1');
  await expect(page.getByText('In review', { exact: true })).toBeVisible();
});

test('without scripts the source is a plain form, and the server says what to mend', async ({ browser }) => {
  const page = await begin(browser, { javaScriptEnabled: false });
  const source = page.locator('textarea[name="source"]');
  await expect(source).toHaveValue(/^kind: integration/m);
  await source.fill('kind: integration\nversion: one\n');
  await page.locator('button[value="plain_save"]').click();
  await expect(source).toHaveValue(/version: one/);
  const findings = page.locator('main form').getByRole('alert').getByRole('listitem');
  await expect(findings.filter({ hasText: /^version/ })).toContainText('Must be a SemVer version');
  await expect(findings.filter({ hasText: /^listing/ }).first()).toContainText('Required');
});
