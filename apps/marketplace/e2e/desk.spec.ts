import { expect, test } from '@playwright/test';
import { open } from './support/open.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';
import { makeApiKey, submitUpdates } from './support/submit-updates.ts';

test('a curator empties a part of the queue without touching the mouse', async ({ browser }) => {
  const owner = await signedIn(browser, sampleAddress('owner', 'zhengtong'));
  const submitted = await submitUpdates(owner, { key: await makeApiKey(owner), count: 2 });
  expect(submitted).toHaveLength(2);
  const page = await signedIn(browser, sampleAddress('curator'));
  await open(page, '/en/desk/review');
  const link = page.locator('[data-row]', { hasText: submitted[0] }).locator('[data-row-link]');
  await expect(link).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page.locator('[data-row-link]').first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('[data-row-link]').nth(1)).toBeFocused();
  await link.focus();
  // Approving an unclaimed case claims it first; Ctrl+Enter sends the dialog, and the next case opens.
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: /^Approve and publish/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('textbox').press('Control+Enter');
  await expect(page.getByText('Approved and published')).toBeVisible();
  await open(page, '/en/desk/review');
  const second = page.locator('[data-row]', { hasText: submitted[1] });
  await second.locator('[data-row-link]').focus();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: /^Request changes/ });
  await dialog.getByRole('checkbox', { name: 'The price cannot be understood' }).press('Space');
  const note = dialog.getByRole('textbox', { name: /Note to the publisher/ });
  await expect(note).toHaveValue(/A customer cannot work out/);
  // A letter typed into a field is a letter.
  await note.press('x');
  await note.press('Control+Enter');
  await expect(page.getByText('Sent back for changes')).toBeVisible();
  await open(page, '/en/desk/review');
  for (const listing of submitted)
    await expect(page.locator('[data-row]', { hasText: listing })).toHaveCount(0);
});

test('standings change in bulk as the preview said, and are taken back', async ({ browser }) => {
  const page = await signedIn(browser, sampleAddress('curator2'), 'zh-CN');
  await open(page, '/zh-CN/desk/listings?q=compliance-records&standing=boutique');
  const rows = await page.locator('tbody tr').count();
  await page.getByRole('button', { name: '变更全部符合条件的' }).click();
  await page.getByRole('radio', { name: '取消收录' }).check();
  await page.locator('[name="rationale"]').fill('年度复核，统一处理。');
  await page.getByRole('button', { name: '预览结果' }).click();
  await page.waitForURL(/\/desk\/bulk\/blk_/);
  await expect(page.locator('tbody tr')).toHaveCount(rows);
  await page.getByRole('button', { name: /^变更 \d+ 个条目$/ }).click();
  await expect(page.getByText('已完成')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: '撤销变更' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销变更' }).click();
  await expect(page.locator('h1 ~ *').getByText('已撤销').first()).toBeVisible({ timeout: 20_000 });
  await open(page, '/zh-CN/desk/listings?q=compliance-records&standing=boutique');
  await expect(page.locator('tbody tr')).toHaveCount(rows);
});

test('a collection is put in order from the keyboard and shown to customers in that order', async ({
  browser,
}) => {
  const page = await signedIn(browser, sampleAddress('curator'));
  const slug = `desk-${Date.now().toString(36)}`;
  await open(page, '/en/desk/collections/new');
  for (const [name, text] of [
    ['name.zh-CN', '入门之选'],
    ['name.en', 'First steps'],
    ['description.zh-CN', '适合刚开始的团队。'],
    ['description.en', 'For teams that begin.'],
    ['slug', slug],
  ] as const)
    await page.locator(`[name="${name}"]`).fill(text);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.waitForURL(/\/desk\/collections\/col_/);
  await open(page, `${page.url()}?q=qinghe`);
  for (const place of [1, 2]) {
    await page
      .getByRole('button', { name: /^Put in / })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Take out / })).toHaveCount(place);
  }
  const names = await page
    .getByRole('button', { name: /^Take out / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.slice('Take out '.length) ?? ''));
  await page
    .getByRole('button', { name: /^Move “.*”$/ })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`Picked up “${names[0]}”, place 1 of 2.`)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(`“${names[0]}” is now at place 2 of 2.`)).toBeAttached();
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('Space');
  await saved;
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Open the page' })).toBeVisible();
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`/en/collections/${slug}`);
  await expect(plain.locator('article h2, article h3')).toHaveText(names.toReversed());
  expect(await plain.locator('script[src]').count()).toBe(0);
});

test('a view is kept under a name and found again', async ({ browser }) => {
  const page = await signedIn(browser, sampleAddress('curator'));
  await open(page, '/en/desk/review?filter=overdue&kind=solution');
  await page.getByText('Save this view').click();
  await page.getByLabel('Name of the view').fill('Late solutions');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Late solutions' })).toBeVisible();
  await open(page, '/en/desk/review');
  await page.getByRole('link', { name: 'Late solutions' }).click();
  await expect(page).toHaveURL(/filter=overdue&kind=solution/);
  await page.getByRole('button', { name: 'Delete the view “Late solutions”' }).click();
  await expect(page.getByRole('link', { name: 'Late solutions' })).toHaveCount(0);
});
