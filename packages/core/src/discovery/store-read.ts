import type { Database } from '@headwater/database';
import type { Card } from '@headwater/domain/discovery';

export interface DetailRow {
  card: Card;
  detail: Record<string, unknown>;
  composes: Card[];
  usedBy: Card[];
  similar: Card[];
  versions: { version: string; publishedAt: string; changelog: unknown }[];
}

/**
 * The whole detail page in one statement; an alias leads to the listing's present name.
 * Similar are those whose main category is one of ours, so that an index hands over the best four of each instead of all.
 */
export async function findDetail(
  database: Database,
  name: { namespace: string; slug: string },
): Promise<DetailRow | null> {
  const { rows } = await database.pool.query<DetailRow>({
    name: 'discovery_detail',
    text: `SELECT c.card, c.detail,
      coalesce((SELECT jsonb_agg(o.card ORDER BY part.place) FROM jsonb_array_elements(c.detail->'manifest'->'composes') WITH ORDINALITY part(item, place)
        JOIN catalogue_card o ON o.namespace || '/' || o.slug = part.item->>'listing'), '[]') AS composes,
      coalesce((SELECT jsonb_agg(u.card) FROM (SELECT o.card FROM catalogue_card o
        WHERE o.detail->'manifest'->'composes' @> jsonb_build_array(jsonb_build_object('listing', c.namespace || '/' || c.slug)) LIMIT 12) u), '[]') AS "usedBy",
      coalesce((SELECT jsonb_agg(s.card ORDER BY s.place) FROM (SELECT o.card, row_number() OVER (ORDER BY category.place, o.standing_rank DESC, o.published_at DESC, o.listing_id) AS place
        FROM jsonb_array_elements_text(c.card->'categories') WITH ORDINALITY category(code, place)
        CROSS JOIN LATERAL (SELECT n.card, n.standing_rank, n.published_at, n.listing_id FROM catalogue_card n
          WHERE n.card->'categories'->>0 = category.code AND n.card->>'kind' = c.card->>'kind' AND n.listing_id <> c.listing_id
          ORDER BY n.standing_rank DESC, n.published_at DESC, n.listing_id LIMIT 4) o ORDER BY place LIMIT 4) s), '[]') AS similar,
      coalesce((SELECT jsonb_agg(v.one ORDER BY v.at DESC) FROM (SELECT v.published_at AS at,
          jsonb_build_object('version', v.version, 'publishedAt', v.published_at, 'changelog', v.manifest->'changelog') AS one
        FROM listing_version v WHERE v.listing_id = c.listing_id AND v.published_at IS NOT NULL ORDER BY v.published_at DESC LIMIT 20) v), '[]') AS versions
      FROM catalogue_card c
      WHERE c.listing_id = coalesce((SELECT n.listing_id FROM catalogue_card n WHERE n.namespace = $1 AND n.slug = $2),
        (SELECT a.listing_id FROM listing_alias a WHERE a.environment = 'live' AND a.namespace = $1 AND a.slug = $2))`,
    values: [name.namespace, name.slug],
  });
  return rows[0] ?? null;
}

/** `asked`: the names that led to it. */
type ComparedRow = Pick<DetailRow, 'card' | 'detail'> & { asked: string[] };

/** Up to four listings side by side, in the order asked for; a name from before a transfer leads to the present one. */
export async function findDetails(database: Database, listings: string[]): Promise<ComparedRow[]> {
  const { rows } = await database.pool.query<ComparedRow>({
    name: 'discovery_compare',
    text: `SELECT c.card, c.detail, found.asked FROM (SELECT coalesce(n.listing_id, a.listing_id) AS listing_id, min(ask.place) AS place, array_agg(ask.name) AS asked
        FROM unnest($1::text[]) WITH ORDINALITY ask(name, place)
        LEFT JOIN catalogue_card n ON n.namespace = split_part(ask.name, '/', 1) AND n.slug = split_part(ask.name, '/', 2)
        LEFT JOIN listing_alias a ON n.listing_id IS NULL AND a.environment = 'live'
          AND a.namespace = split_part(ask.name, '/', 1) AND a.slug = split_part(ask.name, '/', 2)
        GROUP BY 1) found
      JOIN catalogue_card c ON c.listing_id = found.listing_id ORDER BY found.place`,
    values: [listings],
  });
  return rows;
}

/** The organisation whose listings stand under this namespace now. */
export async function findPublisher(
  database: Database,
  namespace: string,
): Promise<Card['publisher'] | null> {
  const { rows } = await database.pool.query<{ publisher: Card['publisher'] }>({
    name: 'discovery_publisher',
    text: `SELECT card->'publisher' AS publisher FROM catalogue_card WHERE namespace = $1 ORDER BY published_at DESC, listing_id LIMIT 1`,
    values: [namespace],
  });
  return rows[0]?.publisher ?? null;
}

export interface Shelves {
  boutique: Card[];
  whitelisted: Card[];
  solutions: Card[];
  services: Card[];
  total: number;
}

export async function findShelves(database: Database): Promise<Shelves> {
  const shelf = (facet: string, order: string) =>
    `(SELECT coalesce(jsonb_agg(card), '[]') FROM (SELECT card FROM catalogue_card WHERE facets @> ARRAY['${facet}'] ORDER BY ${order}, listing_id LIMIT 8) x)`;
  const { rows } = await database.pool.query<Shelves>({
    name: 'discovery_shelves',
    text: `SELECT ${shelf('standing:boutique', 'published_at DESC')} AS boutique, ${shelf('standing:whitelisted', 'updated_at DESC')} AS whitelisted,
      ${shelf('kind:solution', 'standing_rank DESC, published_at DESC')} AS solutions, ${shelf('kind:service', 'standing_rank DESC, published_at DESC')} AS services,
      (SELECT count(*)::int FROM catalogue_card) AS total`,
  });
  return rows[0] ?? { boutique: [], whitelisted: [], solutions: [], services: [], total: 0 };
}

export async function listAddresses(
  database: Database,
  { part, size }: { part: number; size: number },
): Promise<{ rows: { listing: string; updatedAt: Date }[]; total: number }> {
  const [page, all] = await Promise.all([
    database.pool.query<{ listing: string; updatedAt: Date }>(
      `SELECT namespace || '/' || slug AS listing, updated_at AS "updatedAt" FROM catalogue_card ORDER BY namespace, slug LIMIT $1 OFFSET $2`,
      [size, (part - 1) * size],
    ),
    database.pool.query<{ total: number }>('SELECT count(*)::int AS total FROM catalogue_card'),
  ]);
  return { rows: page.rows, total: all.rows[0]?.total ?? 0 };
}
