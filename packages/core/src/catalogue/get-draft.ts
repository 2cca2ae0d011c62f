import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { draftId, draftSchema } from './draft-schema.ts';
import { draftScope } from './load-draft.ts';
import { findDraftRow } from './store/drafts.ts';
import { toDraft } from './to-draft.ts';

export const getDraft = defineQuery({
  name: 'catalogue.getDraft',
  permission: 'listing.read',
  input: z.object({ draft: draftId }),
  output: draftSchema,
  async run({ input, ctx }) {
    const row = await findDraftRow(ctx.database.prisma, { ...draftScope(ctx), id: input.draft });
    if (!row) throw new AppError('not_found');
    return toDraft(ctx.database.prisma, row);
  },
});
