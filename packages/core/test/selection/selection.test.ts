import { useTestDatabase } from '@headwater/database/testing';
import { keepDeletedDays, maxShortlistItems } from '@headwater/domain/selection';
import { exampleManifests, type Manifest } from '@headwater/manifest';
import { beforeAll, expect, test } from 'vitest';
import {
  addToShortlist,
  changeSearch,
  changeShortlist,
  createShortlist,
  deleteComparison,
  deleteSearch,
  deleteShortlist,
  endSubscription,
  exportShortlist,
  forgetDeleted,
  getSharedShortlist,
  getShortlist,
  getSubscription,
  listComparisons,
  listSavedSearches,
  listShortlists,
  lookAtSearch,
  noteItem,
  orderItems,
  removeItem,
  saveComparison,
  saveSearch,
  sendDigests,
  shareShortlist,
  stopSharing,
} from '../../src/selection/index.ts';
import { makeLiveListings, makeOrganization, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const visitor = testContext({ database });
const { clock } = visitor;
const dayMs = 86_400_000;
type Organization = Awaited<ReturnType<typeof makeOrganization>>;
let partner: Organization;
let ours: Organization;
let theirs: Organization;
const base = exampleManifests.integration;
const named = (slug: string): Manifest => ({ ...base, id: `${base.id.split('/')[0]}/${slug}` });
const path = (slug: string) => named(slug).id;
const publish = async (...slugs: string[]) =>
  makeLiveListings(database, { organizationId: partner.id, manifests: slugs.map(named) });

beforeAll(async () => {
  partner = await makeOrganization(database);
  ours = await makeOrganization(database, { kind: 'customer', people: [['buyer'], ['member']] });
  theirs = await makeOrganization(database, { kind: 'customer' });
  await publish('one', 'two', 'three');
});

const as = (of: Organization, index = 0) =>
  testContext({ database, clock, actor: of.people[index]?.actor ?? { kind: 'anonymous' } });
const buyer = () => as(ours);
const colleague = () => as(ours, 1);
const stranger = () => as(theirs);

const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );
const search = { facets: { kind: ['integration'] } };

test('a saved search tells what is new since its owner looked, and looking makes it old', async () => {
  const saved = await saveSearch(buyer(), { ...search, name: '集成' });
  expect(saved).toMatchObject({ fresh: 0, found: 3, tooBroad: false });
  const [id] = await publish('four');
  const [listed] = (await listSavedSearches(buyer(), {})).data;
  expect(listed).toMatchObject({ name: '集成', found: 4, fresh: 1 });
  expect((await lookAtSearch(buyer(), { searchId: saved.id })).fresh).toEqual([id]);
  expect((await listSavedSearches(buyer(), {})).data[0]).toMatchObject({ fresh: 0 });
});

test('a saved search is one person’s until it is shared, and then still theirs to change', async () => {
  const { id: searchId } = await saveSearch(buyer(), { q: base.listing.en?.name ?? '', name: 'mine' });
  const seenBy = async (ctx: ReturnType<typeof as>) =>
    (await listSavedSearches(ctx, { limit: 100 })).data.filter(({ id }) => id === searchId);
  expect(await seenBy(colleague())).toEqual([]);
  await changeSearch(buyer(), { searchId, shared: true, digest: 'daily' });
  expect(await seenBy(colleague())).toMatchObject([{ mine: false, shared: true, digest: 'off' }]);
  expect(await seenBy(stranger())).toEqual([]);
  expect(await rejected(lookAtSearch(stranger(), { searchId }))).toBe('not_found');
  for (const ctx of [colleague(), stranger()]) {
    expect(await rejected(changeSearch(ctx, { searchId, name: 'x' }))).toBe('not_found');
    expect(await rejected(deleteSearch(ctx, { searchId }))).toBe('not_found');
  }
  await changeSearch(buyer(), { searchId, shared: false, digest: 'off' });
});

test('a digest comes at its hour, only with news, never twice with the same, and ends by its link', async () => {
  const { id: searchId } = await saveSearch(colleague(), { ...search, name: 'watch' });
  await changeSearch(colleague(), { searchId, digest: 'daily' });
  const mails = () =>
    database.prisma.mail.findMany({ where: { template: 'search-digest' }, orderBy: { id: 'asc' } });
  const nextDay = async () => {
    clock.advance(dayMs);
    await sendDigests(visitor);
    return mails();
  };
  expect(await nextDay()).toHaveLength(0);
  await publish('five');
  const [mail] = await nextDay();
  expect(mail).toMatchObject({ to: ours.people[1]?.email, locale: 'en' });
  expect(await nextDay()).toHaveLength(1);
  const token = mail?.text.match(/unsubscribe\/search\/(\S+)/)?.[1] ?? '';
  expect(await getSubscription(visitor, { token })).toEqual({ name: 'watch', active: true });
  expect(await rejected(endSubscription(visitor, { token: `${token.slice(0, -4)}AAAA` }))).toBe('not_found');
  await endSubscription(visitor, { token });
  await publish('six');
  expect(await nextDay()).toHaveLength(1);
});

test('what was deleted comes back unchanged, until it is forgotten', async () => {
  const { id: searchId } = await saveSearch(buyer(), { ...search, name: 'gone' });
  const { id: shortlistId } = await createShortlist(buyer(), { name: 'gone' });
  await addToShortlist(buyer(), { shortlistId, listings: [path('one')] });
  await deleteSearch(buyer(), { searchId });
  await deleteShortlist(buyer(), { shortlistId });
  expect(await rejected(getShortlist(buyer(), { shortlistId }))).toBe('not_found');
  expect(await rejected(deleteShortlist(stranger(), { shortlistId, restore: true }))).toBe('not_found');
  await deleteSearch(buyer(), { searchId, restore: true });
  await deleteShortlist(buyer(), { shortlistId, restore: true });
  expect((await getShortlist(buyer(), { shortlistId })).list).toHaveLength(1);
  await deleteShortlist(buyer(), { shortlistId });
  clock.advance((keepDeletedDays + 1) * dayMs);
  expect(await forgetDeleted(visitor)).toBe(1);
  expect(await rejected(deleteShortlist(buyer(), { shortlistId, restore: true }))).toBe('not_found');
});

test('a team edits its shortlist together and reads who added what; nobody else finds it', async () => {
  const { id: shortlistId } = await createShortlist(buyer(), { name: 'ERP', note: '年底前' });
  await addToShortlist(buyer(), { shortlistId, listings: [path('one'), path('two')] });
  await addToShortlist(colleague(), { shortlistId, listings: [path('two'), path('three')], note: 'cheap' });
  const { list, team } = await getShortlist(colleague(), { shortlistId });
  const [one, two, three] = list;
  expect(team).toBe(true);
  expect(list.map(({ listing, note }) => [listing, note])).toEqual([
    [path('one'), ''],
    [path('two'), ''],
    [path('three'), 'cheap'],
  ]);
  expect(one?.addedBy).not.toBe(three?.addedBy);
  const ids = [three?.id ?? '', one?.id ?? '', two?.id ?? ''];
  await orderItems(colleague(), { shortlistId, itemIds: ids });
  expect((await getShortlist(buyer(), { shortlistId })).list.map(({ id }) => id)).toEqual(ids);
  expect(await rejected(orderItems(buyer(), { shortlistId, itemIds: ids.slice(1) }))).toBe('conflict');
  const removed = await removeItem(buyer(), { shortlistId, itemId: ids[0] ?? '' });
  await addToShortlist(buyer(), {
    shortlistId,
    listings: [removed.listing],
    note: removed.note,
    place: removed.place,
  });
  expect((await getShortlist(buyer(), { shortlistId })).list.map(({ listing }) => listing)).toEqual([
    path('three'),
    path('one'),
    path('two'),
  ]);
  for (const ctx of [stranger(), as(partner)]) {
    const tries = [
      getShortlist(ctx, { shortlistId }),
      changeShortlist(ctx, { shortlistId, name: 'x' }),
      addToShortlist(ctx, { shortlistId, listings: [path('one')] }),
      noteItem(ctx, { shortlistId, itemId: ids[1] ?? '', note: 'x' }),
      removeItem(ctx, { shortlistId, itemId: ids[1] ?? '' }),
      orderItems(ctx, { shortlistId, itemIds: ids }),
      shareShortlist(ctx, { shortlistId }),
      stopSharing(ctx, { shortlistId }),
      deleteShortlist(ctx, { shortlistId }),
      saveComparison(ctx, { name: 'x', listings: [path('one'), path('two')], shortlistId }),
    ];
    expect(new Set(await Promise.all(tries.map(rejected)))).toEqual(new Set(['not_found']));
    expect((await listShortlists(ctx, {})).data.map(({ id }) => id)).not.toContain(shortlistId);
  }
  const mine = await createShortlist(stranger(), { name: 'theirs' });
  expect(
    await rejected(noteItem(stranger(), { shortlistId: mine.id, itemId: ids[1] ?? '', note: 'x' })),
  ).toBe('not_found');
});

test('a person without a customer organisation keeps lists alone', async () => {
  const { id: shortlistId, team } = await createShortlist(as(partner), { name: 'alone' });
  expect(team).toBe(false);
  expect(await rejected(getShortlist(buyer(), { shortlistId }))).toBe('not_found');
});

test('a shared link reads only, names no colleague, is kept as a hash, and ends when stopped or late', async () => {
  const { id: shortlistId } = await createShortlist(buyer(), { name: 'for the board' });
  await addToShortlist(buyer(), { shortlistId, listings: [path('one')] });
  const first = await shareShortlist(buyer(), { shortlistId, days: 2 });
  const { token } = await shareShortlist(buyer(), { shortlistId, days: 2 });
  expect(await rejected(getSharedShortlist(visitor, first))).toBe('not_found');
  const shared = await getSharedShortlist(visitor, { token });
  expect(shared.list).toHaveLength(1);
  expect(JSON.stringify(shared)).not.toMatch(/Person|addedBy/);
  const stored = await database.prisma.shortlist.findUnique({ where: { id: shortlistId } });
  const log = await database.pool.query('SELECT * FROM audit_entry WHERE subject = $1', [shortlistId]);
  expect(JSON.stringify([stored, log.rows])).not.toContain(token);
  await stopSharing(buyer(), { shortlistId });
  expect(await rejected(getSharedShortlist(visitor, { token }))).toBe('not_found');
  const late = await shareShortlist(buyer(), { shortlistId, days: 2 });
  clock.advance(2 * dayMs);
  expect(await rejected(getSharedShortlist(visitor, late))).toBe('not_found');
});

test('a listing that left the catalogue stays on the list under its name, with what follows it', async () => {
  const [oldId = '', newId = ''] = await publish('old', 'new');
  const { id: shortlistId } = await createShortlist(buyer(), { name: 'changes' });
  await addToShortlist(buyer(), { shortlistId, listings: [path('old')] });
  await database.prisma.listing.update({
    where: { id: oldId },
    data: { state: 'withdrawn', successorId: newId },
  });
  await database.prisma.catalogueCard.delete({ where: { listingId: oldId } });
  const [item] = (await getShortlist(buyer(), { shortlistId })).list;
  expect(item).toMatchObject({ state: 'gone', card: null, successor: { listing: path('new') } });
  expect(item?.name.en).toBe(base.listing.en?.name);
  expect(await rejected(addToShortlist(buyer(), { shortlistId, listings: [path('old')] }))).toBe('not_found');
});

test('the export opens in a spreadsheet: Chinese readable, no cell run as a formula', async () => {
  const { id: shortlistId } = await createShortlist(buyer(), { name: '导出' });
  await addToShortlist(buyer(), { shortlistId, listings: [path('one')], note: '=HYPERLINK("http://x")' });
  await addToShortlist(buyer(), { shortlistId, listings: [path('two')], note: '＝1+1，便宜' });
  const { csv } = await exportShortlist(buyer(), { shortlistId, locale: 'zh-CN' });
  expect(csv.startsWith('\uFEFF序号,')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(csv).toContain("'＝1+1，便宜");
  expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  expect(await rejected(exportShortlist(stranger(), { shortlistId, locale: 'en' }))).toBe('not_found');
});

test('two who add at once lose nothing and stay within the bound', async () => {
  const { id: shortlistId } = await createShortlist(buyer(), { name: 'race' });
  await Promise.all([
    addToShortlist(buyer(), { shortlistId, listings: [path('one'), path('two')] }),
    addToShortlist(colleague(), { shortlistId, listings: [path('two'), path('three')] }),
  ]);
  const rows = await database.prisma.shortlistItem.findMany({
    where: { shortlistId },
    orderBy: { place: 'asc' },
  });
  expect(rows.map(({ place }) => place)).toEqual([0, 1, 2]);
  const many = Array.from({ length: maxShortlistItems - 2 }, (_, i) => `many-${i}`);
  await publish(...many);
  const add = (slugs: string[]) => addToShortlist(buyer(), { shortlistId, listings: slugs.map(path) });
  for (let i = 0; i + 20 <= 40; i += 20) await add(many.slice(i, i + 20));
  expect(await rejected(add(many.slice(40)))).toBe('conflict');
});

test('a comparison is the team’s in the team’s list and its own elsewhere', async () => {
  const { id: shortlistId } = await createShortlist(buyer(), { name: 'with comparison' });
  const listings = [path('one'), path('two')];
  const { id } = await saveComparison(buyer(), { name: 'ERP A/B', listings, shortlistId });
  expect((await listComparisons(colleague(), { shortlistId })).data).toMatchObject([{ id, listings }]);
  expect((await listComparisons(stranger(), {})).data).toEqual([]);
  expect(await rejected(deleteComparison(stranger(), { comparisonId: id }))).toBe('not_found');
  await deleteComparison(colleague(), { comparisonId: id });
  expect((await listComparisons(buyer(), {})).data).toEqual([]);
});

test('lists page by keyset without a gap or a double', async () => {
  for (let i = 0; i < 5; i += 1) {
    await createShortlist(stranger(), { name: `list ${i}` });
    await saveSearch(stranger(), { name: `search ${i}` });
  }
  for (const list of [listShortlists, listSavedSearches]) {
    const names: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await list(stranger(), { limit: 2, ...(cursor ? { cursor } : {}) });
      names.push(...page.data.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(5);
  }
});
