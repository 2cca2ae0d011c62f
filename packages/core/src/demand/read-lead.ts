import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { loadLead } from './load-lead.ts';
import { markRead } from './store-messages.ts';

/** Somebody who may answer has seen what the customer wrote; for colleagues it is read too. */
export const readLead = defineCommand({
  name: 'demand.readLead',
  permission: 'lead.respond',
  input: leadIdInput,
  output: z.object({ readAt: z.string() }),
  async run({ input, ctx }) {
    const row = await loadLead(ctx, input.leadId);
    const at = ctx.clock.now();
    await markRead(ctx.tx, { leadId: row.id, side: 'partner', at });
    const { id: subject, organizationId, partnerReadAt } = row;
    ctx.record({ subject, organizationId, before: { partnerReadAt }, after: { partnerReadAt: at } });
    return { readAt: at.toISOString() };
  },
});
