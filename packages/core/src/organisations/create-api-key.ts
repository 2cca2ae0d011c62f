import { AppError, newId, organizationOf } from '@headwater/domain';
import { apiKeySchema, assertGrantable, keyEnvironment, scopeName } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand, sha256 } from '../kit/index.ts';
import { keyPrefix, newApiKeyToken } from './api-key-token.ts';
import { countActiveKeys, insertApiKey } from './store/index.ts';
import { userOf } from './user-of.ts';
import { toApiKey } from './views.ts';

const mostKeys = 100;

/** The answer holds the key itself, this once; only its SHA-256 is kept. */
export const createApiKey = defineCommand({
  name: 'organisations.createApiKey',
  permission: 'api_key.write',
  input: z.object({
    name: z.string().trim().min(1).max(80),
    scopes: z.array(scopeName).min(1).max(20),
    environment: keyEnvironment.default('live'),
    expiresAt: z.iso.datetime().optional(),
  }),
  output: apiKeySchema.extend({ token: z.string() }),
  async run({ input, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const now = ctx.clock.now();
    const scopes = [...new Set(input.scopes)].sort();
    assertGrantable(ctx.actor, scopes);
    const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
    if (expiresAt && expiresAt <= now) throw inThePast();
    if ((await countActiveKeys(ctx.tx, { organizationId, now })) >= mostKeys) throw tooMany();
    const token = newApiKeyToken(input.environment);
    const row = await insertApiKey(ctx.tx, {
      id: newId('key'),
      organizationId,
      name: input.name,
      prefix: keyPrefix(token),
      hash: sha256(token),
      scopes,
      environment: input.environment,
      createdById: userOf(ctx.actor).userId,
      expiresAt,
      createdAt: now,
    });
    ctx.record({ subject: row.id, organizationId, before: null, after: row });
    return { ...toApiKey(row, now), token };
  },
});

const inThePast = () =>
  new AppError('invalid_input', {
    errors: [
      {
        pointer: '/expiresAt',
        code: 'in_the_past',
        message: { en: 'The expiry must lie ahead.', 'zh-CN': '到期时间必须晚于当前时间。' },
      },
    ],
  });

const tooMany = () =>
  new AppError('conflict', {
    detail: {
      en: `An organisation has ${mostKeys} active keys at most. Revoke one first.`,
      'zh-CN': `每个组织最多有 ${mostKeys} 个有效密钥，请先吊销一个。`,
    },
  });
