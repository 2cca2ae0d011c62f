import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { endpointIdInput, toEndpoint } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { deleteEndpointRow } from './store/index.ts';

/** Its secrets and delivery log go too; the events stay readable by `listEvents`. */
export const deleteEndpoint = defineCommand({
  name: 'events.deleteEndpoint',
  permission: 'webhook.write',
  input: endpointIdInput,
  output: z.object({ id: z.string() }),
  async run({ input, ctx }) {
    const row = await loadEndpoint(ctx, input.endpointId);
    assertRevision(ctx, row.revision);
    await deleteEndpointRow(ctx.tx, row.id);
    ctx.record({
      subject: row.id,
      organizationId: row.organizationId,
      before: toEndpoint(row),
      after: null,
    });
    return { id: row.id };
  },
});
