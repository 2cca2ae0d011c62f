import { AppError } from '@headwater/domain';
import { toWebhookBody } from '@headwater/domain/events';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { attemptSchema, deliverySchema, toDelivery } from './delivery-schema.ts';
import { scopeOf } from './scope-of.ts';
import { findDelivery } from './store/index.ts';
import { webhookBodySchema } from './webhook-body-schema.ts';

/** What was sent, and what each attempt met. */
export const getDelivery = defineQuery({
  name: 'events.getDelivery',
  permission: 'webhook.read',
  input: z.object({ deliveryId: z.string().max(60) }),
  output: deliverySchema
    .extend({ body: webhookBodySchema, attempts: z.array(attemptSchema) })
    .meta({ id: 'WebhookDeliveryDetail' }),
  async run({ input, ctx }) {
    const row = await findDelivery(ctx.database.prisma, {
      id: input.deliveryId,
      scope: scopeOf(ctx.actor),
    });
    if (!row) throw new AppError('not_found');
    return {
      ...toDelivery(row),
      body: toWebhookBody(row.event),
      attempts: row.attempts.map((attempt) => ({
        ...attempt,
        trigger: attempt.trigger as 'schedule',
        requestHeaders: attempt.requestHeaders as Record<string, string> | null,
        responseHeaders: attempt.responseHeaders as Record<string, string> | null,
        attemptedAt: attempt.attemptedAt.toISOString(),
      })),
    };
  },
});
