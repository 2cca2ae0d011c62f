import { AppError } from '@headwater/domain';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { endpointIdInput, endpointInput, endpointSchema, toEndpoint } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { updateEndpointRow } from './store/index.ts';

/** Another address must answer the ping again; until then its events wait. */
export const updateEndpoint = defineCommand({
  name: 'events.updateEndpoint',
  permission: 'webhook.write',
  input: endpointIdInput.extend({
    url: endpointInput.url.optional(),
    description: endpointInput.description.optional(),
    eventTypes: endpointInput.eventTypes.optional(),
  }),
  output: endpointSchema,
  async run({ input: { endpointId, url, description, eventTypes }, ctx }) {
    const row = await loadEndpoint(ctx, endpointId);
    assertRevision(ctx, row.revision);
    const moved = url !== undefined && url !== row.url;
    const updated = await updateEndpointRow(ctx.tx, {
      row,
      data: {
        ...(description === undefined ? {} : { description }),
        ...(eventTypes === undefined ? {} : { eventTypes }),
        ...(moved ? { url, state: 'pending', disabledReason: null } : {}),
      },
    });
    if (!updated) throw new AppError('precondition_failed');
    const [before, after] = [toEndpoint(row), toEndpoint(updated)];
    ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
    return after;
  },
});
