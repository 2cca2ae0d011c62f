import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { listReaders, renderMail } from '../mail/index.ts';
import { endpointIdInput, endpointSchema, toEndpoint } from './endpoint-schema.ts';
import { cancelDeliveries, findAnyEndpoint, updateEndpointRow } from './store/index.ts';

/** What was still due is set aside for a replay; everyone who may mend the endpoint is told. */
export const disableEndpoint = defineCommand({
  name: 'events.disableEndpoint',
  permission: 'system',
  input: endpointIdInput.extend({ reason: z.enum(['gone', 'failing']) }),
  output: endpointSchema,
  async run({ input: { endpointId, reason }, ctx }) {
    const row = await findAnyEndpoint(ctx.tx, endpointId);
    if (row?.state !== 'active') throw new AppError('conflict');
    const updated = await updateEndpointRow(ctx.tx, {
      row,
      data: { state: 'disabled', disabledReason: reason },
    });
    if (!updated) throw new AppError('conflict');
    await cancelDeliveries(ctx.tx, endpointId);
    const { organizationId, url } = row;
    for (const reader of await listReaders(ctx.tx, { organizationId, permission: 'webhook.write' })) {
      const params = { endpointId, url, reason };
      ctx.mail(
        renderMail(ctx, { to: reader.email, locale: reader.locale, template: 'webhook-disabled', params }),
      );
    }
    ctx.record({ subject: endpointId, organizationId, before: toEndpoint(row), after: toEndpoint(updated) });
    return toEndpoint(updated);
  },
});
