import type { Page } from '@playwright/test';

/** Calls our API for the page's visitor, as scripts of a page do: for what a test needs but is not about. */
export async function callApi<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const response = await page.request.post(`/trpc/${procedure}`, {
    headers: { origin: new URL(process.env.HEADWATER_E2E_URL ?? '').origin },
    data: input,
  });
  if (!response.ok()) throw new Error(`${procedure}: ${response.status()} ${await response.text()}`);
  return (await response.json()).result.data as T;
}
