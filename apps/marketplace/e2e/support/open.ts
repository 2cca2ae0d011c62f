import type { Page, Response } from '@playwright/test';

/** Goes there and waits until the page hears keys and clicks; pages without React do from the start. */
export async function open(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await listening(page);
  return response;
}

/** After a reload, or a link that loads a document. */
export const listening = (page: Page) =>
  page.waitForFunction(
    () => !('__reactRouterContext' in window) || 'listening' in document.documentElement.dataset,
  );
