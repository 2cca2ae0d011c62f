import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, describe, expect, test } from 'vitest';
import { createFileStorage, type FileStorageSettings } from '../../src/ports/index.ts';

const directory = await mkdtemp(join(tmpdir(), 'headwater-files-'));
const s3 = new S3rver({
  directory: join(directory, 's3'),
  silent: true,
  configureBuckets: [{ name: 'headwater', configs: [] }],
});
await s3.configureBuckets();
const server = createServer(s3.callback());
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

const s3Settings = {
  kind: 's3' as const,
  endpoint: `http://127.0.0.1:${port}`,
  bucket: 'headwater',
  region: 'us-east-1',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
};
const local = { kind: 'local' as const, directory: join(directory, 'local') };
const settings: [string, FileStorageSettings][] = [
  ['a local folder', local],
  ['a server of the S3 protocol', s3Settings],
];

describe.each(settings)('%s', (_, chosen) => {
  const storage = createFileStorage(chosen);
  const body = new Uint8Array([0, 255, 1, 254]);

  test('gives back exactly what was put, until it is removed', async () => {
    await storage.put({ key: 'logo/abc', body, mediaType: 'image/webp' });
    expect(new Uint8Array((await storage.get('logo/abc')) ?? [])).toEqual(body);
    await storage.remove('logo/abc');
    expect(await storage.get('logo/abc')).toBeNull();
  });

  test('knows nothing of a key that was never used, and removing it is no error', async () => {
    expect(await storage.get('logo/none')).toBeNull();
    await storage.remove('logo/none');
  });
});

test('a key cannot lead out of the folder, and no half-written file stays behind', async () => {
  const storage = createFileStorage(local);
  await expect(async () => storage.get('../outside')).rejects.toThrow('storage key');
  await storage.put({ key: 'logo/whole', body: new Uint8Array(10), mediaType: 'image/webp' });
  expect(await readdir(join(local.directory, 'logo'))).toEqual(['whole']);
});

test('an unknown key or a missing bucket is an error, never a silent loss', async () => {
  const file = { key: 'logo/x', body: new Uint8Array(1), mediaType: 'image/webp' };
  const wrong = createFileStorage({ ...s3Settings, accessKeyId: 'NOBODY' });
  await expect(wrong.put(file)).rejects.toThrow('403');
  const nowhere = createFileStorage({ ...s3Settings, bucket: 'nowhere' });
  await expect(nowhere.put(file)).rejects.toThrow('no such bucket');
});
