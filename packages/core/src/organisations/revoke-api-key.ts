import { AppError, organizationOf } from '@headwater/domain';
import { apiKeySchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { findApiKey, markKeyRevoked } from './store/index.ts';
import { toApiKey } from './views.ts';

/** Works from the next request on; a revoked key stays in the list. */
export const revokeApiKey = defineCommand({
  name: 'organisations.revokeApiKey',
  permission: 'api_key.write',
  input: z.object({ keyId: z.string().max(40) }),
  output: apiKeySchema,
  async run({ input: { keyId: id }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const before = await findApiKey(ctx.tx, { id, organizationId });
    if (!before) throw new AppError('not_found');
    if (before.revokedAt) throw new AppError('conflict');
    const now = ctx.clock.now();
    const after = await markKeyRevoked(ctx.tx, { id, at: now });
    ctx.record({ subject: id, organizationId, before, after });
    return toApiKey(after, now);
  },
});
