import { data } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { queueQuery } from '../review/queue-query.ts';
import { csvResponse } from './csv-response.ts';

const most = 20;

/** All pages of a filtered table, at most two thousand rows. */
export async function exportTable(
  visitor: PageContext,
  { table, request }: { table: string; request: Request },
) {
  if (table === 'review') return csvResponse('review-queue', await reviewRows(visitor, request));
  if (table === 'listings') return csvResponse('listings', await listingRows(visitor, request));
  throw data({ requestId: visitor.requestId, code: null }, { status: 404 });
}

async function all<T>(list: (cursor?: string) => Promise<{ data: T[]; nextCursor: string | null }>) {
  const rows: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const page = await list(cursor);
    rows.push(...page.data);
    if (!page.nextCursor) break;
    cursor = page.nextCursor;
  }
  return rows;
}

async function reviewRows({ api }: PageContext, request: Request) {
  const { input } = queueQuery(request);
  const rows = await all((cursor) => api.review.listQueue({ ...input, cursor, limit: 100 }));
  const head = [
    m.curation_listing(),
    m.curation_name(),
    m.desk_csv_version(),
    m.curation_publisher(),
    m.desk_csv_due(),
    m.desk_csv_holder(),
  ];
  return [
    head,
    ...rows.map((row) => [
      row.listing,
      textOf(row.name),
      row.version,
      row.organization.name,
      row.dueAt,
      row.assignee?.name ?? null,
    ]),
  ];
}

async function listingRows({ api }: PageContext, request: Request) {
  const {
    q,
    cursor: _,
    ...filters
  } = pageQuery(request, ['q', 'state', 'standing', 'kind', 'organizationId']);
  const rows = await all((cursor) =>
    api.curation.listListings({ ...filters, q: q?.slice(0, 80), cursor, limit: 100 }),
  );
  const head = [
    m.curation_listing(),
    m.curation_name(),
    m.curation_kind(),
    m.curation_publisher(),
    m.curation_state(),
    m.curation_standing(),
    m.curation_updated(),
  ];
  return [
    head,
    ...rows.map((row) => [
      row.listing,
      textOf(row.name),
      row.kind,
      row.organization.name,
      row.state,
      row.standing,
      row.updatedAt,
    ]),
  ];
}
