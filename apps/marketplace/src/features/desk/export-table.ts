import { data } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { PageContext } from '../../server/context.ts';
import { listingsQuery } from '../curation/load-listings.ts';
import { publishersQuery } from '../curation/load-publishers.ts';
import { standingsQuery } from '../curation/load-standings.ts';
import { queueQuery } from '../review/queue-query.ts';
import { organisationName } from '../workspace/organisation-name.ts';
import { type CsvTable, csvResponse } from './csv-response.ts';
import { everyRow } from './every-row.ts';

type Export = (visitor: PageContext, request: Request) => CsvTable;

/** A table of the desk as its filters leave it, every row of it. */
export async function exportTable(
  visitor: PageContext,
  { table, request }: { table: string; request: Request },
) {
  const found = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (!found) throw data({ requestId: visitor.requestId, code: null }, { status: 404 });
  return csvResponse(found(visitor, request));
}

const tables: Record<string, Export> = {
  review: ({ api }, request) => {
    const { input } = queueQuery(request);
    return {
      name: 'review-queue',
      head: [
        m.curation_listing(),
        m.curation_name(),
        m.desk_csv_version(),
        m.curation_publisher(),
        m.desk_csv_due(),
        m.desk_csv_holder(),
      ],
      rows: everyRow(
        (cursor) => api.review.listQueue({ ...input, cursor, limit: 100 }),
        (row) => [
          row.listing,
          textOf(row.name),
          row.version,
          organisationName(row.organization),
          row.dueAt,
          row.assignee?.name ?? null,
        ],
      ),
    };
  },
  listings: ({ api }, request) => {
    const { filters } = listingsQuery(request);
    return {
      name: 'listings',
      head: [
        m.curation_listing(),
        m.curation_name(),
        m.curation_kind(),
        m.curation_publisher(),
        m.curation_state(),
        m.curation_standing(),
        m.curation_updated(),
      ],
      rows: everyRow(
        (cursor) => api.curation.listListings({ ...filters, cursor, limit: 100 }),
        (row) => [
          row.listing,
          textOf(row.name),
          row.kind,
          organisationName(row.organization),
          row.state,
          row.standing,
          row.updatedAt,
        ],
      ),
    };
  },
  publishers: ({ api }, request) => {
    const { filters } = publishersQuery(request);
    return {
      name: 'publishers',
      head: [
        m.curation_publisher(),
        m.namespaces_title(),
        m.curation_trust(),
        m.review_record_live(),
        m.review_record_published(),
        m.review_record_changes(),
        m.review_record_rejected(),
      ],
      rows: everyRow(
        (cursor) => api.curation.listPublishers({ ...filters, cursor, limit: 100 }),
        (row) => [
          organisationName(row),
          row.namespaces.join(' '),
          row.trust,
          row.liveListings,
          row.publishedVersions,
          row.changesRequested,
          row.rejected,
        ],
      ),
    };
  },
  products: ({ api }) => ({
    name: 'products',
    head: [
      m.product_register_slug(),
      `${m.product_register_name()} zh-CN`,
      `${m.product_register_name()} en`,
      m.product_register_listings(),
      m.product_register_state(),
    ],
    rows: everyRow(
      async () => ({ ...(await api.curation.listVendorProducts({})), nextCursor: null }),
      (row) => [
        row.slug,
        row.name['zh-CN'],
        row.name.en,
        row.listings,
        row.retiredAt ? m.product_register_retired() : m.product_register_sold(),
      ],
    ),
  }),
  standings: ({ api }, request) => {
    const { filters } = standingsQuery(request);
    return {
      name: 'standings',
      head: [
        m.curation_listing(),
        m.curation_standing(),
        m.curation_state(),
        m.curation_people(),
        m.curation_valid_until(),
        m.curation_review_on(),
      ],
      rows: everyRow(
        (cursor) => api.curation.listStandings({ ...filters, cursor, limit: 100 }),
        (row) => [
          row.listing,
          row.standing,
          row.state,
          [row.proposedBy.name, row.approvedBy?.name].filter(Boolean).join(' → '),
          row.validUntil,
          row.reviewOn,
        ],
      ),
    };
  },
};
