import { join } from 'node:path';
import type { Ports } from '@headwater/core';
import { createSmtpTransport } from '@headwater/core/mail';
import { createDnsResolver, createFileStorage, createOutboundHttp } from '@headwater/core/ports';
import { type Env, SettingsError } from '../env.ts';

/** The adapters that the settings ask for. */
export function makePorts(env: Env): Ports & { close(): void } {
  const smtp = env.SMTP_URL ? createSmtpTransport({ url: env.SMTP_URL, from: env.MAIL_FROM }) : null;
  return {
    storage: createFileStorage(storageSettings(env)),
    mail: smtp,
    dns: createDnsResolver({ servers: env.DNS_SERVERS ?? [] }),
    http: createOutboundHttp({ allowPrivateAddresses: env.ALLOW_PRIVATE_ADDRESSES ?? env.sample }),
    close: () => smtp?.close(),
  };
}

function storageSettings(env: Env): Parameters<typeof createFileStorage>[0] {
  if (!env.S3_ENDPOINT) return { kind: 'local', directory: join(env.DATA_DIR, 'files') };
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!bucket || !accessKeyId || !secretAccessKey) {
    throw new SettingsError(['S3_ENDPOINT: needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too']);
  }
  return {
    kind: 's3',
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    bucket,
    accessKeyId,
    secretAccessKey,
  };
}
