import { createDatabase } from '@headwater/database';
import { useTestDatabase } from '@headwater/database/testing';
import type { FacetName } from '@headwater/domain/discovery';
import { exampleManifests, type Manifest } from '@headwater/manifest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseQuery } from '../../src/discovery/build-query.ts';
import { liveCatalogue } from '../../src/discovery/catalogue-index/live-catalogue.ts';
import { searchCards } from '../../src/discovery/search-cards.ts';
import { type SearchPlan, searchInDatabase } from '../../src/discovery/store-search.ts';
import { makeLiveListings, makeOrganization } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const elsewhere = createDatabase({ url: database.url });
afterAll(() => elsewhere.close());

const names = ['智能客服', '客服报表', '数据看板', 'Sales Desk', 'Desk Reports'];
const values: [FacetName, string[]][] = [
  ['kind', ['integration', 'solution', 'service']],
  ['category', ['crm', 'analytics', 'finance']],
  ['industry', ['C', 'I', 'F']],
];
const organizations: string[] = [];

/** Answers from memory, however often it takes until that is filled. */
async function filled(of = database): Promise<void> {
  for (let i = 0; !(await liveCatalogue(of).current()); i += 1) {
    if (i > 500) throw new Error('the catalogue was not loaded');
    await new Promise((done) => setTimeout(done, 10));
  }
}

beforeAll(async () => {
  for (const name of ['青禾', '云栖']) organizations.push((await makeOrganization(database, { name })).id);
  const manifests = Array.from({ length: 60 }, (_, i) => {
    const name = names[i % names.length] as string;
    const listing = {
      'zh-CN': { name: `${name}${i}`, summary: name },
      en: { name: `${name} ${i}`, summary: name },
    };
    return { ...exampleManifests.integration, id: `acme/listing-${i}`, listing } as Manifest;
  });
  for (const [i, organizationId] of organizations.entries())
    await makeLiveListings(database, { organizationId, manifests: manifests.filter((_, j) => j % 2 === i) });
  const listed = (of: string[]) =>
    `(ARRAY[${of.map((value) => `'${value}'`)}])[1 + floor(random() * ${of.length})]`;
  await database.pool.query(`UPDATE catalogue_card SET standing_rank = floor(random() * 3),
    published_at = published_at - floor(random() * 20) * interval '1 hour',
    facets = ARRAY[${values.map(([name, of]) => `'${name}:' || ${listed(of)}`)}]`);
  await Promise.all([filled(), filled(elsewhere)]);
}, 60_000);

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

async function randomPlan(): Promise<SearchPlan> {
  const facets = values
    .filter(() => Math.random() < 0.5)
    .map(([name, of]) => ({
      name,
      codes: of.filter(() => Math.random() < 0.6).map((value) => `${name}:${value}`),
    }))
    .filter(({ codes }) => codes.length > 0);
  const query =
    Math.random() < 0.5
      ? await parseQuery(pick(['客服', 'desk', '客服 报表', 'sales 看板', 'nothing']))
      : null;
  return {
    query,
    facets,
    sort: query
      ? pick(['relevance', 'newest', 'recommended', 'name'] as const)
      : pick(['recommended', 'newest', 'name'] as const),
    locale: pick(['zh-CN', 'en'] as const),
    limit: pick([0, 3, 100]),
    after: null,
    withFacets: true,
    organizationId: Math.random() < 0.3 ? pick(organizations) : null,
  };
}

it('answers from memory exactly what the database answers, for any words, facets, order and page', async () => {
  for (let i = 0; i < 100; i += 1) {
    const plan = await randomPlan();
    const first = await searchCards(database, plan);
    expect(first, JSON.stringify(plan)).toEqual(await searchInDatabase(database, plan));
    const last = first.cards[plan.limit - 1];
    if (!last) continue;
    const next = { ...plan, after: last.keys };
    expect(await searchCards(database, next), JSON.stringify(next)).toEqual(
      await searchInDatabase(database, next),
    );
  }
});

const everything: SearchPlan = {
  query: null,
  facets: [],
  sort: 'newest',
  locale: 'en',
  limit: 100,
  after: null,
  withFacets: true,
  organizationId: null,
};

it('sees in the next answer what another process committed, while an older transaction is still open', async () => {
  const slow = await elsewhere.pool.connect();
  try {
    await slow.query('BEGIN');
    await slow.query(
      `UPDATE catalogue_card SET facets = facets || ARRAY['size:late'] WHERE slug = 'listing-1'`,
    );
    for (const slug of ['listing-2', 'listing-3']) {
      await elsewhere.pool.query(`UPDATE catalogue_card SET facets = ARRAY['size:' || $1] WHERE slug = $1`, [
        slug,
      ]);
      expect((await searchCards(database, everything)).counts).toMatchObject({ [`size:${slug}`]: 1 });
    }
    expect((await searchCards(database, everything)).counts).not.toHaveProperty('size:late');
    await slow.query('COMMIT');
    expect((await searchCards(database, everything)).counts).toMatchObject({ 'size:late': 1 });
  } finally {
    slow.release();
  }
});

it('forgets a card that is taken out and shows one that is changed', async () => {
  await database.pool.query(`DELETE FROM catalogue_card WHERE slug = 'listing-4'`);
  await database.pool.query(
    `UPDATE catalogue_card SET card = card || '{"version":"9.9.9"}' WHERE slug = 'listing-5'`,
  );
  for (const of of [database, elsewhere]) {
    const { cards, total } = await searchCards(of, everything);
    expect(total).toBe(59);
    expect(cards.map(({ card }) => card.listing)).not.toContain('acme/listing-4');
    expect(cards.find(({ card }) => card.listing === 'acme/listing-5')?.card).toMatchObject({
      version: '9.9.9',
    });
  }
});

it('answers a hundred questions at once with few looks at the database', async () => {
  let looks = 0;
  const { query } = database.pool;
  database.pool.query = ((...args: Parameters<typeof query>) => {
    looks += 1;
    return query.apply(database.pool, args);
  }) as typeof query;
  try {
    await Promise.all(Array.from({ length: 100 }, () => searchCards(database, { ...everything, limit: 0 })));
  } finally {
    database.pool.query = query;
  }
  expect(looks).toBeLessThanOrEqual(2);
});

it('starts anew when the catalogue is emptied at once', async () => {
  await database.pool.query('TRUNCATE catalogue_card');
  expect((await searchCards(database, everything)).total).toBe(0);
});
