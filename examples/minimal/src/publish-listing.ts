import { ApiError, type Client, NotFoundError } from '@headwater/sdk';

interface Manifest {
  id: string;
  version: string;
  [field: string]: unknown;
}

/** Pushes a manifest as a draft and submits it; what blocks it is thrown as an error that names the fields. */
export async function publishListing(client: Client, manifest: Manifest): Promise<string> {
  const [namespace = '', slug = ''] = manifest.id.split('/');
  const name = { namespace, slug };
  const pushed = await client.listings.push({ ...name, body: manifest }, await conditionFor(client, name));
  if (pushed.unchanged) return `${manifest.id} ${manifest.version} is ${pushed.version.state} already`;
  const { version, queue } = await client.versions.submit({ ...name, version: pushed.version.id, body: {} });
  return queue
    ? `${manifest.id} ${version.version} waits for review, place ${queue.position} of ${queue.length}`
    : `${manifest.id} ${version.version} is ${version.state}`;
}

/** The first push must find nothing; a later one must find what was read. */
async function conditionFor(client: Client, name: { namespace: string; slug: string }) {
  try {
    const { etag } = await client.listings.get(name).withResponse();
    return { ifMatch: etag };
  } catch (error) {
    if (error instanceof NotFoundError) return { headers: { 'if-none-match': '*' } };
    throw error;
  }
}

/** One line for each field that has to be mended. */
export const describeFailure = (error: unknown): string =>
  error instanceof ApiError
    ? [error.title, ...(error.errors ?? []).map(({ pointer, message }) => `${pointer}: ${message}`)].join(
        '\n',
      )
    : String(error);
