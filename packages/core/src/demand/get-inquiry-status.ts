import { defineQuery } from '../kit/index.ts';
import { inquirySchema, toInquiry } from './inquiry-schema.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';

/** For whoever holds the status link, or sent the inquiry signed in. */
export const getInquiryStatus = defineQuery({
  name: 'demand.getInquiryStatus',
  permission: 'public',
  input: inquiryAccess,
  output: inquirySchema,
  async run({ input, ctx }) {
    return toInquiry(await loadInquiry(ctx, input));
  },
});
