import { useTestDatabase } from '@headwater/database/testing';
import { newId } from '@headwater/domain';
import { exampleManifests, type Manifest } from '@headwater/manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  compareListings,
  countWithoutEach,
  getCatalogueListing,
  getShelves,
  searchCatalogue,
  suggestListings,
} from '../../src/discovery/index.ts';
import { makeLiveListings, makeOrganization, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const ctx = testContext({ database });

/** The example integration under another name, so that each test listing differs in exactly what the test is about. */
function manifest(
  slug: string,
  zh: { name: string; summary: string; keywords?: string[] },
  en: { name: string; summary: string; keywords?: string[] },
  change: Partial<Manifest['classification']> = {},
): Manifest {
  const base = exampleManifests.integration;
  return {
    ...base,
    id: `acme/${slug}`,
    listing: {
      'zh-CN': { ...zh, tagline: zh.summary },
      en: { ...en, tagline: en.summary },
    },
    classification: { ...base.classification, ...change },
  } as Manifest;
}

const desk = manifest(
  'desk',
  { name: '智能客服工作台', summary: '统一接入各渠道咨询' },
  { name: 'Service Desk', summary: 'One inbox for every channel' },
  { categories: ['customer-service'], industries: ['G'] },
);
const cloud = manifest(
  'cloud',
  { name: '云计算资源管家', summary: '云计算账单与资源盘点' },
  { name: 'Cloud Keeper', summary: 'Bills and inventory of cloud computing' },
  { categories: ['cloud-infrastructure'], industries: ['I'] },
);
const chart = manifest(
  'chart',
  { name: '数据看板', summary: '把经营数据画成图' },
  { name: 'Chart Board', summary: 'Analytics dashboards for operations', keywords: ['analytics'] },
  { categories: ['analytics'], industries: ['I'] },
);
const sales = manifest(
  'sales',
  { name: '销售管理', summary: '客户关系与商机跟进' },
  { name: 'Sales CRM', summary: 'Accounts and opportunities' },
  { categories: ['crm'], industries: ['F'] },
);

beforeAll(async () => {
  const partner = await makeOrganization(database, { name: '青禾' });
  await makeLiveListings(database, { organizationId: partner.id, manifests: [desk, cloud, chart, sales] });
}, 30_000);

const find = async (q: string, facets = {}) =>
  (await searchCatalogue(ctx, { q, facets })).data.map((card) => card.listing);

describe('search finds a listing by', () => {
  it.each([
    ['a Chinese phrase', '智能客服', 'acme/desk'],
    ['a two-character Chinese word inside a longer one', '客服', 'acme/desk'],
    ['traditional characters', '雲計算', 'acme/cloud'],
    ['pinyin of a word', 'kefu', 'acme/desk'],
    ['the beginning of its pinyin', 'zhineng', 'acme/desk'],
    ['a Latin abbreviation', 'crm', 'acme/sales'],
    ['a misspelt English word', 'analitics', 'acme/chart'],
    ['another form of an English word', 'dashboard', 'acme/chart'],
    ['full-width letters', 'ＣＲＭ', 'acme/sales'],
    ['a mix of both languages', 'crm 商机', 'acme/sales'],
  ])('%s', async (_, q, expected) => {
    expect((await find(q))[0]).toBe(expected);
  });
});

it('tells that a word was read as another', async () => {
  expect((await searchCatalogue(ctx, { q: 'analitics' })).spelling).toContain('analytics');
});

it('offers listings with some of the words when none has all', async () => {
  const found = await searchCatalogue(ctx, { q: '智能客服 云计算' });
  expect(found.relaxed).toBe(true);
  expect(found.data.map((card) => card.listing).toSorted()).toEqual(['acme/cloud', 'acme/desk']);
});

it.each([
  "'",
  '\\',
  '&|!():*',
  "'; DROP TABLE catalogue_card; --",
  '~',
  '%_',
  '"',
  'a'.repeat(200),
  '客'.repeat(200),
  ' ',
  '<->',
])('survives the query %j', async (q) => {
  await expect(searchCatalogue(ctx, { q })).resolves.toBeDefined();
});

it('narrows by facets and counts each facet with the others applied', async () => {
  const found = await searchCatalogue(ctx, { facets: { industry: ['I'], category: ['analytics'] } });
  expect(found.data.map((card) => card.listing)).toEqual(['acme/chart']);
  expect(found.total).toBe(1);
  expect(found.counts).toMatchObject({
    'category:analytics': 1,
    'category:cloud-infrastructure': 1,
    'industry:I': 1,
    'kind:integration': 1,
  });
});

it.each(['recommended', 'newest', 'name', 'relevance'] as const)(
  'pages through every listing once in order %s',
  async (sort) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await searchCatalogue(ctx, {
        sort,
        limit: 1,
        ...(sort === 'relevance' ? { q: '数据 云计算 客服 客户' } : {}),
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.data.map((card) => card.listing));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual(['acme/chart', 'acme/cloud', 'acme/desk', 'acme/sales']);
  },
);

it('refuses a cursor that belongs to other filters', async () => {
  const page = await searchCatalogue(ctx, { limit: 1 });
  await expect(
    searchCatalogue(ctx, { limit: 1, q: 'crm', cursor: page.nextCursor ?? '' }),
  ).rejects.toMatchObject({ code: 'invalid_cursor' });
});

it('suggests by the beginning of a name and by pinyin', async () => {
  expect((await suggestListings(ctx, { q: 'serv' })).data[0]?.listing).toBe('acme/desk');
  expect((await suggestListings(ctx, { q: '云计' })).data[0]?.listing).toBe('acme/cloud');
  expect((await suggestListings(ctx, { q: 'xiaoshou' })).data[0]?.listing).toBe('acme/sales');
});

describe('while somebody types, a name is found by', () => {
  it.each([
    ['one letter that it begins with', 's', ['acme/sales', 'acme/desk']],
    ['a word in its middle', 'keeper', ['acme/cloud']],
    ['the beginning of that word', 'kee', ['acme/cloud']],
    ['a Chinese word in its middle', '工作台', ['acme/desk']],
    ['one Chinese character that it begins with', '云', ['acme/cloud']],
    ['traditional characters', '雲計算', ['acme/cloud']],
    ['an inflected word', 'boards', ['acme/chart']],
    ['two words, the second unfinished', 'sales c', ['acme/sales']],
    ['words of the text, not: only names are', 'opportunities', []],
  ])('%s', async (_, q, expected) => {
    const found = (await suggestListings(ctx, { q })).data.map((card) => card.listing);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(["'", '\\', 'a&b|!c', '%_', 'c++', 'node.js', '~', '客服'.repeat(30)])(
    '%j without harm',
    async (q) => {
      await expect(suggestListings(ctx, { q })).resolves.toBeDefined();
    },
  );
});

describe('while somebody types, a category or an industry that is in use is found by', () => {
  it.each([
    ['its Chinese name', '客户服', { facet: 'category', value: 'customer-service' }],
    ['its English name', 'customer s', { facet: 'category', value: 'customer-service' }],
    ['a later word of it', 'infrastr', { facet: 'category', value: 'cloud-infrastructure' }],
    ['its pinyin', 'shujufenxi', { facet: 'category', value: 'analytics' }],
    ['its initials', 'khgx', { facet: 'category', value: 'crm' }],
  ])('%s', async (_, q, expected) => {
    expect((await suggestListings(ctx, { q })).facets).toContainEqual(expect.objectContaining(expected));
  });

  it('but one without any listing is not offered', async () => {
    expect((await suggestListings(ctx, { q: '支付' })).facets).toEqual([]);
  });
});

it('tells for a search without results which condition stands in the way', async () => {
  const facets = { category: ['analytics'], industry: ['G'] };
  const counted = async (input: object) =>
    Object.fromEntries(
      (await countWithoutEach(ctx, input)).data.map(({ condition, total }) => [condition, total]),
    );
  expect(await counted({ facets })).toEqual({ category: 1, industry: 1 });
  expect(await counted({ q: '客服', facets: { category: ['analytics'] } })).toEqual({ q: 1, category: 1 });
  expect(await counted({ q: '客服', facets })).toEqual({ q: 0, category: 1, industry: 0 });
  expect(await counted({})).toEqual({});
});

it('reads a detail page and compares up to four listings in the order asked', async () => {
  const detail = await getCatalogueListing(ctx, { namespace: 'acme', slug: 'chart' });
  expect(detail.manifest.id).toBe('acme/chart');
  expect(detail.versions).toHaveLength(1);
  const compared = await compareListings(ctx, { listings: ['acme/sales', 'acme/desk', 'acme/none'] });
  expect(compared.data.map((one) => one.card.listing)).toEqual(['acme/sales', 'acme/desk']);
  expect(compared.missing).toEqual(['acme/none']);
  await expect(getCatalogueListing(ctx, { namespace: 'acme', slug: 'none' })).rejects.toMatchObject({
    code: 'not_found',
  });
});

it('finds what was compared under the name from before a transfer, once', async () => {
  const { id } = await database.prisma.listing.findFirstOrThrow({ where: { slug: 'desk' } });
  await database.prisma.listingAlias.create({
    data: { id: newId('als'), environment: 'live', listingId: id, namespace: 'before', slug: 'inbox' },
  });
  const compared = await compareListings(ctx, { listings: ['before/inbox', 'acme/sales', 'acme/desk'] });
  expect(compared.data.map((one) => one.card.listing)).toEqual(['acme/desk', 'acme/sales']);
  expect(compared.missing).toEqual([]);
});

it('offers as similar only what shares the kind and a category', async () => {
  const { similar } = await getCatalogueListing(ctx, { namespace: 'acme', slug: 'chart' });
  expect(similar).toEqual([]);
});

it('tells the public which criteria were met, never the evidence', async () => {
  await database.pool.query(`UPDATE catalogue_card SET detail = jsonb_set(detail, '{standing}', '{"level":"whitelisted","rationale":"r","criteria":[{"criterion":"tested_by_us","met":true,"evidence":"call with Mr Wang"}],
    "decidedAt":null,"validUntil":"2027-01-01T00:00:00Z","reviewOn":"2026-12-01T00:00:00Z"}') WHERE slug = 'desk'`);
  const { standing } = await getCatalogueListing(ctx, { namespace: 'acme', slug: 'desk' });
  expect(standing?.criteria).toEqual([{ criterion: 'tested_by_us', met: true }]);
  expect(JSON.stringify(standing)).not.toContain('Wang');
});

it('counts what is on the home page', async () => {
  expect((await getShelves(ctx, {})).total).toBe(4);
});
