import type { PageContext } from '../../server/context.ts';
import { toItemView } from './item-view.ts';

export type ShortlistPageData = Awaited<ReturnType<typeof loadShortlist>>;

export async function loadShortlist({ api, origin }: PageContext, shortlistId: string) {
  const [{ list, ...shortlist }, comparisons] = await Promise.all([
    api.selection.getShortlist({ shortlistId }),
    api.selection.listComparisons({ shortlistId, limit: 50 }),
  ]);
  return { shortlist, items: list.map(toItemView), comparisons: comparisons.data, origin };
}
