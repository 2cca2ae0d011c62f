import type { PageContext } from '../../server/context.ts';

export type SavedView = Awaited<ReturnType<typeof loadViews>>[number];

/** One's own named filters of a page. */
export const loadViews = async ({ api }: PageContext, page: string) =>
  (await api.views.listViews({ page })).data;
