import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { pageKey, personOf, tidyQuery, viewSchema } from './schema.ts';
import { findViewNamed, insertView, listViewRows, updateView } from './store.ts';

const most = 30;

/** Keeps the filters of a page under a name; the same name again replaces them. */
export const saveView = defineCommand({
  name: 'views.saveView',
  permission: 'signed_in',
  input: z.object({
    page: pageKey,
    name: z.string().trim().min(1).max(60),
    query: z.string().max(1000).transform(tidyQuery),
  }),
  output: viewSchema,
  async run({ input: { page, name, query }, ctx }) {
    const userId = personOf(ctx.actor);
    const before = await findViewNamed(ctx.tx, { userId, page, name });
    if (!before && (await listViewRows(ctx.tx, { userId, page })).length >= most)
      throw new AppError('conflict', {
        detail: {
          en: `A page keeps at most ${most} views; delete one first.`,
          'zh-CN': `每个页面最多保存 ${most} 个视图，请先删除一个。`,
        },
      });
    const view = before
      ? await updateView(ctx.tx, { id: before.id, query })
      : await insertView(ctx.tx, { userId, page, name, query, createdAt: ctx.clock.now() });
    ctx.record({ subject: view.id, before: before && { query: before.query }, after: { page, name, query } });
    return view;
  },
});
