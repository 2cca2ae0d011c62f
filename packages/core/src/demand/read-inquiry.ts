import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';
import { markRead } from './store-messages.ts';

/** The customer has seen what the partner wrote. */
export const readInquiry = defineCommand({
  name: 'demand.readInquiry',
  permission: 'public',
  input: inquiryAccess,
  output: z.object({ readAt: z.string() }),
  async run({ input, ctx }) {
    const row = await loadInquiry(ctx, input);
    const at = ctx.clock.now();
    await markRead(ctx.tx, { leadId: row.id, side: 'customer', at });
    const { id: subject, organizationId, customerReadAt } = row;
    ctx.record({ subject, organizationId, before: { customerReadAt }, after: { customerReadAt: at } });
    return { readAt: at.toISOString() };
  },
});
