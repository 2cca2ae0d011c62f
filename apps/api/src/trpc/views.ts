import { deleteView, listViews, saveView } from '@headwater/core/views';
import { mutation, query, router } from './trpc.ts';

export const viewsRouter = router({
  listViews: query(listViews),
  saveView: mutation(saveView),
  deleteView: mutation(deleteView),
});
