import { AppError, newId } from '@headwater/domain';
import { outcomeOf } from '@headwater/domain/events';
import { type Context, defineCommand, notifyWorker } from '../kit/index.ts';
import { endpointIdInput, endpointSchema, toEndpoint } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { postWebhook } from './post-webhook.ts';
import { type EndpointRow, listSecrets, updateEndpointRow } from './store/index.ts';

/** Sends a signed `webhook.ping` and activates the endpoint when it answers 2xx within 15 seconds. */
export const activateEndpoint = defineCommand({
  name: 'events.activateEndpoint',
  permission: 'webhook.write',
  input: endpointIdInput,
  output: endpointSchema,
  async prepare({ input, ctx }) {
    const row = await loadEndpoint(ctx, input.endpointId);
    await ping(ctx, row);
    return row;
  },
  async run({ ctx, prepared: row }) {
    const updated = await updateEndpointRow(ctx.tx, {
      row,
      data: { state: 'active', disabledReason: null, failingSince: null, noticesSent: 0 },
    });
    if (!updated) throw new AppError('precondition_failed');
    await notifyWorker(ctx.tx);
    const [before, after] = [toEndpoint(row), toEndpoint(updated)];
    ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
    return after;
  },
});

async function ping(ctx: Context, row: EndpointRow): Promise<void> {
  const now = ctx.clock.now();
  const secrets = await listSecrets(ctx.database.prisma, { endpointIds: [row.id], now });
  const answer = await postWebhook(ctx, {
    url: row.url,
    secrets: secrets.map((secret) => ctx.vault.open(secret.sealed)),
    event: {
      id: newId('evt'),
      type: 'webhook.ping',
      subject: row.id,
      sequence: 0,
      environment: row.environment,
      occurredAt: now,
      data: { endpointId: row.id },
    },
  });
  if (answer.error === 'address_refused') throw new AppError('address_refused');
  if (outcomeOf(answer.status) !== 'succeeded')
    throw new AppError('ping_failed', { extra: { answered: answer.status, reason: answer.error } });
}
