import { AppError, organizationOf } from '@headwater/domain';
import { apiKeySchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { createApiKey } from './create-api-key.ts';
import { findApiKey, setKeyExpiry } from './store/index.ts';
import { keyStateOf, toApiKey } from './views.ts';

const hourMs = 3_600_000;
const longestOverlapHours = 7 * 24;

/** A successor with the same name, scopes and lifetime; the old key works on until the overlap ends. */
export const rotateApiKey = defineCommand({
  name: 'organisations.rotateApiKey',
  permission: 'api_key.write',
  input: z.object({
    keyId: z.string().max(40),
    overlapHours: z.int().min(0).max(longestOverlapHours).default(24),
  }),
  output: z.object({ key: apiKeySchema.extend({ token: z.string() }), previous: apiKeySchema }),
  async run({ input: { keyId: id, overlapHours }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const before = await findApiKey(ctx.tx, { id, organizationId });
    if (!before) throw new AppError('not_found');
    const now = ctx.clock.now();
    if (keyStateOf(before, now) !== 'active') throw new AppError('conflict');
    const { name, environment, scopes, expiresAt, createdAt } = toApiKey(before, now);
    const lifetimeMs = expiresAt ? Date.parse(expiresAt) - Date.parse(createdAt) : null;
    const key = await createApiKey(ctx, {
      name,
      scopes,
      environment,
      ...(lifetimeMs ? { expiresAt: new Date(now.getTime() + lifetimeMs).toISOString() } : {}),
    });
    const overlapEnd = new Date(now.getTime() + overlapHours * hourMs);
    const end = before.expiresAt && before.expiresAt < overlapEnd ? before.expiresAt : overlapEnd;
    const previous = await setKeyExpiry(ctx.tx, { id, expiresAt: end });
    ctx.record({ subject: id, organizationId, before, after: previous, reason: 'rotated' });
    return { key, previous: toApiKey(previous, now) };
  },
});
