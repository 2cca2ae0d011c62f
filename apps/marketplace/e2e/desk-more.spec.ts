import { expect, test } from '@playwright/test';
import { listening, open } from './support/open.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';

test('a policy’s versions tell who wrote them and why, and any two are compared', async ({ browser }) => {
  const page = await signedIn(browser, sampleAddress('admin'));
  await open(page, '/en/desk/policy');
  const reason = `Looks at more afterwards ${Date.now()}`;
  await page.getByLabel('Review clock (working days)').fill('4');
  await page.getByLabel('Why it changes').fill(reason);
  // Begins in a month, so that no other test is judged by it.
  const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('In force from').fill(later);
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText(/^Saved as version \d+$/)).toBeVisible();
  const written = page.getByRole('row', { name: reason });
  await expect(written).toContainText('Planned');
  await expect(page.getByRole('row').filter({ hasText: 'Built-in' })).toContainText('In force');
  await page.getByRole('combobox', { name: 'Before' }).selectOption({ label: 'Built-in' });
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/from=0&to=\d+#compare/);
  await expect(page.locator('#compare del')).toHaveText(['3 working days']);
  await expect(page.locator('#compare ins')).toHaveText(['4 working days']);
});

test('a product is registered, marked as no longer sold, and renamed', async ({ browser }) => {
  const page = await signedIn(browser, sampleAddress('admin'));
  const slug = `stream-${Date.now().toString(36)}`;
  await open(page, '/en/desk/products/new');
  await page.getByLabel('Slug').fill(slug);
  await page.locator('[name="name.zh-CN"]').fill('流计算');
  await page.locator('[name="name.en"]').fill('Stream Processing');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const row = page.getByRole('row', { name: slug });
  await expect(row).toContainText('Stream Processing');
  await row.getByRole('button', { name: 'Retire' }).click();
  await expect(row).toContainText('Retired');
  await row.getByRole('link', { name: /^Rename/ }).click();
  await page.locator('[name="name.en"]').fill('Streams');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row', { name: slug })).toContainText('Streams');
});

test('a curator leaves out columns, ticks rows and changes them together, with or without scripts', async ({
  browser,
}) => {
  const page = await signedIn(browser, sampleAddress('curator'));
  await open(page, '/en/desk/listings?q=qinghe');
  await page.locator('summary', { hasText: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Publisher' }).uncheck();
  await expect(page.getByRole('columnheader', { name: 'Publisher' })).toHaveCount(0);
  await page.reload();
  await listening(page);
  await expect(page.getByRole('columnheader', { name: 'Publisher' })).toHaveCount(0);
  const boxes = page.locator('tbody').getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  const bar = page.getByRole('region', { name: 'Selected rows' });
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Change the ticked ones' }).click();
  await expect(page.getByText('2 listings chosen.')).toBeVisible();
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto('/en/desk/listings?q=qinghe');
  await still.locator('tbody').getByRole('checkbox').first().check();
  await still.getByRole('button', { name: 'Change the ticked ones' }).click();
  await expect(still.getByText('1 listing chosen.')).toBeVisible();
});
