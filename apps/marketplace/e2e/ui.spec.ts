import { expect, type Page, test } from '@playwright/test';
import { open } from './support/open.ts';

const orderOf = (page: Page) => page.getByRole('list', { name: 'Order on the shelf' }).getByRole('listitem');

async function openCatalogue(page: Page, locale = 'en'): Promise<void> {
  await open(page, `/${locale}/ui`);
}

test.describe('a sortable list', () => {
  const before = ['Smart helpdesk solution', 'CRM data sync', 'Database migration service'];
  const after = ['CRM data sync', 'Smart helpdesk solution', 'Database migration service'];

  test('moves with the keyboard and says so', async ({ page }) => {
    await openCatalogue(page);
    await expect(orderOf(page)).toContainText(before);
    await page.getByRole('button', { name: 'Move “Smart helpdesk solution”', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Picked up “Smart helpdesk solution”, place 1 of 3.')).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText('“Smart helpdesk solution” is now at place 2 of 3.')).toBeAttached();
    await page.keyboard.press('Space');
    await expect(page.getByText('Put down “Smart helpdesk solution” at place 2 of 3.')).toBeAttached();
    await expect(orderOf(page)).toContainText(after);
  });

  test('moves without dragging, and keeps the focus on the button pressed', async ({ page }) => {
    await openCatalogue(page);
    const later = page.getByRole('button', { name: 'Move “Smart helpdesk solution” one place later' });
    await later.click();
    await expect(orderOf(page)).toContainText(after);
    await expect(later).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(later).toBeFocused();
    await expect(orderOf(page).last()).toContainText('Smart helpdesk solution');
  });

  test('follows the pointer', async ({ page }) => {
    await openCatalogue(page);
    const handle = page.getByRole('button', { name: 'Move “Smart helpdesk solution”', exact: true });
    await handle.hover();
    await page.mouse.down();
    const target = await orderOf(page).nth(1).boundingBox();
    await page.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 10, { steps: 4 });
    await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + (target?.height ?? 0) / 2, { steps: 4 });
    await page.mouse.up();
    await expect(orderOf(page)).toContainText(after);
  });
});
