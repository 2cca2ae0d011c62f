import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';
import { loadViews } from '../desk/load-views.ts';

export type PublishersView = Awaited<ReturnType<typeof loadPublishers>>;

export function publishersQuery(request: Request) {
  const { trust, cursor, q } = pageQuery(request, ['q', 'trust']);
  return { cursor, filters: { q: q?.slice(0, 80), trust: pick(trust, ['trusted', 'new'] as const) } };
}

/** Partners by name, with what their submissions came to. */
export async function loadPublishers(visitor: PageContext, request: Request) {
  const { cursor, filters } = publishersQuery(request);
  const [publishers, views] = await Promise.all([
    visitor.api.curation.listPublishers({ ...filters, cursor, limit: 50 }),
    loadViews(visitor, 'desk.publishers'),
  ]);
  return { publishers, views, q: filters.q, mayDecide: can(visitor, 'curation.decide') };
}
