import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

/** Every setting of the server, with its meaning; docs/guides/operations.md shows the same table. */
export const envSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses sample data and generated secrets'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('Port for pages, API and health check'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 in a container'),
  PUBLIC_URL: z.url().optional().describe('Address that people and links use; default http://localhost:PORT'),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('Folder of the embedded database, files and the generated secret'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('PostgreSQL 15 or later; without it an embedded one runs in DATA_DIR'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10).describe('Connections to the database'),
  SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Signs sessions and seals secrets; at least 32 characters; required in production'),
  SAMPLE: flag
    .optional()
    .describe('Fill an empty database with the sample catalogue and sign-ins; default on outside production'),
  WORKER: flag
    .default(true)
    .describe('Run the worker in this process; off where apps/api/src/worker.ts runs beside it'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('warn')
    .describe('How much is logged (JSON lines on stderr)'),
  BEHIND_PROXY: flag.default(false).describe('Believe the last X-Forwarded-For address'),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(600)
    .describe('API requests a minute of one key'),
  ANONYMOUS_REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(120)
    .describe('API requests a minute of one address without a key'),
  SIGN_INS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .describe('Passwords and codes a minute that one address may try'),
  INQUIRIES_PER_HOUR: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .describe('Inquiries an hour from one address'),
  SMTP_URL: z
    .string()
    .optional()
    .describe('smtp:// or smtps:// server; without it mails stay in the outbox page'),
  MAIL_FROM: z.string().default('Headwater <no-reply@localhost>').describe('Sender of mails'),
  OIDC_ISSUER: z.url().optional().describe('OpenID Connect issuer for single sign-on'),
  OIDC_CLIENT_ID: z.string().optional().describe('Client id at that issuer'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Client secret at that issuer'),
  OIDC_NAME: z.string().default('SSO').describe('What the sign-in button says'),
  REQUIRE_SECOND_FACTOR: flag
    .default(false)
    .describe('The vendor’s people may only read until they have set up a second factor'),
  DNS_SERVERS: list
    .optional()
    .describe('Resolvers for namespace proofs, host:port separated by commas; default the system’s'),
  ALLOW_PRIVATE_ADDRESSES: flag
    .optional()
    .describe(
      'Let webhooks and proofs reach private addresses; default only with the sample catalogue, for local development',
    ),
  S3_ENDPOINT: z.url().optional().describe('S3-compatible storage; without it files are in DATA_DIR/files'),
  S3_REGION: z.string().default('auto').describe('Region of the bucket'),
  S3_BUCKET: z.string().optional().describe('Bucket for files'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('Access key of the bucket'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('Secret key of the bucket'),
});

export type Env = z.output<typeof envSchema> & { publicUrl: string; sample: boolean };

/** The only reader of the process's environment. Says every wrong setting at once. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = envSchema.safeParse(source);
  if (!result.success)
    throw new SettingsError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const env = result.data;
  const production = env.NODE_ENV === 'production';
  const faults = [
    production && env.SAMPLE ? 'SAMPLE: the sample catalogue and its sign-ins are refused in production' : '',
    production && !env.SECRET ? 'SECRET: required in production, at least 32 characters' : '',
    production && !env.PUBLIC_URL ? 'PUBLIC_URL: required in production' : '',
  ].filter(Boolean);
  if (faults.length > 0) throw new SettingsError(faults);
  return {
    ...env,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    sample: env.SAMPLE ?? !production,
  };
}

export class SettingsError extends Error {
  constructor(faults: string[]) {
    super(`Settings are not usable:\n  ${faults.join('\n  ')}`);
  }
}
