import type { Page } from '@playwright/test';
import { open } from './open.ts';

interface Manifest {
  id: string;
  version: string;
  listing: Record<string, { summary: string }>;
  changelog?: { version: string; date: string; changes: Record<string, string> }[];
}

/** An API key of the signed-in owner's organisation, made on the page a person would use. */
export async function makeApiKey(page: Page): Promise<string> {
  await open(page, '/en/workspace/api-keys/new');
  await page.getByLabel('Name', { exact: true }).fill('Desk test');
  for (const scope of await page.getByRole('checkbox').all()) await scope.check();
  await page.getByRole('button', { name: 'Create key' }).click();
  await page.getByText('Key created: copy it now').waitFor();
  return /hw_live_\w{49}/.exec(await page.locator('main').innerHTML())?.[0] ?? '';
}

/** Submits a next version of up to `count` live listings of the key's organisation; answers their names. */
export async function submitUpdates(
  page: Page,
  { key, count }: { key: string; count: number },
): Promise<string[]> {
  const call = async (method: string, path: string, data?: unknown) => {
    const headers = { authorization: `Bearer ${key}`, 'idempotency-key': crypto.randomUUID() };
    const etag = method === 'PUT' ? await etagOf(path.replace('/manifest', '')) : undefined;
    const response = await page.request.fetch(`/v1${path}`, {
      method,
      data: data as object,
      headers: { ...headers, ...(etag ? { 'if-match': etag } : {}) },
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
  const etagOf = async (path: string) => {
    const response = await page.request.get(`/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
    return response.headers().etag ?? '';
  };
  const { data } = await call('GET', '/listings?limit=50');
  const live = (
    data as { listing: string; state: string; pending: unknown; live: { version: string } }[]
  ).filter((row) => row.state === 'live' && !row.pending);
  const submitted: string[] = [];
  for (const { listing, live: current } of live.slice(0, count)) {
    const { manifest } = await call('GET', `/listings/${listing}/versions/${current.version}`);
    const next = update(manifest as Manifest);
    await call('PUT', `/listings/${listing}/manifest`, next);
    await call('POST', `/listings/${listing}/versions/${next.version}/submit`, {});
    submitted.push(listing);
  }
  return submitted;
}

function update(manifest: Manifest): Manifest {
  const [major = 1, minor = 0] = manifest.version.split('.').map(Number);
  const version = `${major}.${minor + 1}.0`;
  const entry = {
    version,
    date: '2026-11-20',
    changes: { 'zh-CN': '更新了产品摘要。', en: 'The summary says more.' },
  };
  const listing = structuredClone(manifest.listing);
  if (listing.en) listing.en.summary = `${listing.en.summary.slice(0, 100)} Now with more.`;
  return { ...manifest, version, listing, changelog: [entry, ...(manifest.changelog ?? [])] };
}
