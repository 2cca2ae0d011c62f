import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { personOf } from './schema.ts';
import { deleteViewRow, findView } from './store.ts';

export const deleteView = defineCommand({
  name: 'views.deleteView',
  permission: 'signed_in',
  input: z.object({ id: z.string().max(60) }),
  output: z.object({ id: z.string() }),
  async run({ input, ctx }) {
    const view = await findView(ctx.tx, { id: input.id, userId: personOf(ctx.actor) });
    if (!view) throw new AppError('not_found');
    await deleteViewRow(ctx.tx, view.id);
    ctx.record({
      subject: view.id,
      before: { page: view.page, name: view.name, query: view.query },
      after: null,
    });
    return { id: view.id };
  },
});
