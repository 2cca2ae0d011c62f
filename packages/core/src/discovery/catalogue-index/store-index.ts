import type { Database } from '@headwater/database';
import type { Card } from '@headwater/domain/discovery';
import type { IndexedCard } from './card-table.ts';

export interface PublicChange {
  id: string;
  xid: string;
  listingIds: string[];
}

/** The snapshot's oldest running transaction, and what was written since an earlier snapshot's that is not known yet. */
export async function findChanges(
  database: Database,
  since: { xmin: string; known: string[] } | null,
): Promise<{ xmin: string; changes: PublicChange[] }> {
  const { rows } = await database.pool.query<{ xmin: string; changes: PublicChange[] }>({
    name: 'discovery_changes',
    text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, coalesce((
      SELECT json_agg(json_build_object('id', id::text, 'xid', xid::text, 'listingIds', listing_ids))
      FROM public_change WHERE xid >= $1::xid8 AND id <> ALL($2::bigint[])), '[]') AS changes`,
    values: [since?.xmin ?? '9223372036854775807', since?.known ?? []],
  });
  return rows[0] as { xmin: string; changes: PublicChange[] };
}

const columns = `listing_id AS "listingId", organization_id AS "organizationId", standing_rank AS "standingRank",
  extract(epoch FROM published_at)::float8 AS "publishedAt", array_to_string(facets, E'\\x1f') AS facets`;

type Row = Omit<IndexedCard, 'facets'> & { facets: string };

const fromRow = (row: Row): IndexedCard => ({ ...row, facets: row.facets ? row.facets.split('\x1f') : [] });

export async function listIndexedCards(database: Database, listingIds: string[]): Promise<IndexedCard[]> {
  const { rows } = await database.pool.query<Row>(
    `SELECT ${columns} FROM catalogue_card WHERE listing_id = ANY($1)`,
    [listingIds],
  );
  return rows.map(fromRow);
}

/** All of them in chunks, so that other requests get their turn and no answer is huge. */
export async function* listAllIndexedCards(database: Database): AsyncGenerator<IndexedCard[]> {
  for (let after = ''; ; ) {
    const { rows } = await database.pool.query<Row>(
      `SELECT ${columns} FROM catalogue_card WHERE listing_id > $1 ORDER BY listing_id LIMIT 2000`,
      [after],
    );
    yield rows.map(fromRow);
    if (rows.length < 2000) return;
    after = rows.at(-1)?.listingId ?? '';
  }
}

export async function listCards(database: Database, listingIds: string[]): Promise<Map<string, Card>> {
  if (listingIds.length === 0) return new Map();
  const { rows } = await database.pool.query<{ listing_id: string; card: Card }>({
    name: 'discovery_cards',
    text: 'SELECT listing_id, card FROM catalogue_card WHERE listing_id = ANY($1)',
    values: [listingIds],
  });
  return new Map(rows.map((row) => [row.listing_id, row.card]));
}
