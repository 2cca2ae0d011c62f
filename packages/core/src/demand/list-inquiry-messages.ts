import { defineQuery } from '../kit/index.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';
import { threadSchema, toThread } from './message-schema.ts';
import { listMessages } from './store-messages.ts';

/** The whole talk as its customer reads it. */
export const listInquiryMessages = defineQuery({
  name: 'demand.listInquiryMessages',
  permission: 'public',
  input: inquiryAccess,
  output: threadSchema,
  async run({ input, ctx }) {
    const row = await loadInquiry(ctx, input);
    return toThread(await listMessages(ctx.database.prisma, row.id), { row, reader: 'customer' });
  },
});
