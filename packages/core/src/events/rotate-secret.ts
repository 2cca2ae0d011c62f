import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { addSecret } from './add-secret.ts';
import { endpointIdInput, endpointWithSecretSchema, toEndpoint } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { expireSecrets, listSecrets, updateEndpointRow } from './store/index.ts';

/** More signatures than this make the header long and tell that somebody rotates in a loop. */
const maxSigning = 5;
const hourMs = 3_600_000;

/** The new secret signs at once; the old ones sign beside it for `overlapHours`. */
export const rotateSecret = defineCommand({
  name: 'events.rotateSecret',
  permission: 'webhook.write',
  input: endpointIdInput.extend({ overlapHours: z.number().int().min(0).max(168).default(24) }),
  output: endpointWithSecretSchema,
  async run({ input, ctx }) {
    const row = await loadEndpoint(ctx, input.endpointId);
    assertRevision(ctx, row.revision);
    const now = ctx.clock.now();
    const expiresAt = new Date(now.getTime() + input.overlapHours * hourMs);
    await expireSecrets(ctx.tx, { endpointId: row.id, expiresAt });
    const signing = await listSecrets(ctx.tx, { endpointIds: [row.id], now });
    if (signing.length >= maxSigning)
      throw new AppError('conflict', {
        detail: {
          en: `At most ${maxSigning} secrets sign at a time; wait for one to expire or use overlapHours 0.`,
          'zh-CN': `同时签名的密钥最多 ${maxSigning} 个；请等待旧密钥过期，或将 overlapHours 设为 0。`,
        },
      });
    const updated = await updateEndpointRow(ctx.tx, { row, data: {} });
    if (!updated) throw new AppError('precondition_failed');
    const secret = await addSecret(ctx, row.id);
    ctx.record({
      subject: row.id,
      organizationId: row.organizationId,
      before: { signing: signing.length },
      after: { signing: signing.length + 1, earlierExpireAt: expiresAt.toISOString() },
    });
    return { ...toEndpoint(updated), secret };
  },
});
