import { AwsClient } from 'aws4fetch';
import type { FileStorage } from '../kit/ports.ts';

export interface S3Settings {
  /** Address of the service, e.g. `https://s3.eu-west-1.amazonaws.com`; the bucket goes into the path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  timeoutMs?: number;
}

/** Any service that speaks the S3 protocol with Signature Version 4. */
export function createS3FileStorage(settings: S3Settings): FileStorage {
  const { accessKeyId, secretAccessKey, region, timeoutMs = 20_000 } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const base = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`;

  async function call(key: string, init: RequestInit): Promise<Response> {
    const response = await client.fetch(`${base}/${key}`, {
      ...init,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok || response.status === 404) return response;
    throw new Error(`the file storage answered ${response.status} to ${init.method}`);
  }

  return {
    async put({ key, body, mediaType }) {
      const response = await call(key, {
        method: 'PUT',
        body: new Uint8Array(body),
        headers: { 'content-type': mediaType },
      });
      if (!response.ok) throw new Error('the file storage has no such bucket');
    },
    async get(key) {
      const response = await call(key, { method: 'GET' });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    },
    async remove(key) {
      await call(key, { method: 'DELETE' });
    },
  };
}
