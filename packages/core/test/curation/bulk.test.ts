import { useTestDatabase } from '@headwater/database/testing';
import { AppError, newId } from '@headwater/domain';
import { criteriaOf, type RaisedStanding } from '@headwater/domain/curation';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditChain } from '../../src/audit/index.ts';
import { suspendListing } from '../../src/catalogue/index.ts';
import {
  decideStanding,
  getBulkChange,
  listStandings,
  prepareBulkChange,
  proposeStanding,
  revokeStanding,
  startBulkChange,
  undoBulkChange,
  workBulkChanges,
} from '../../src/curation/index.ts';
import { makeManifest, makeReviewWorld, publishManifest } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'bulk' });
const { curator, secondCurator, auditor, owner, admin } = world;
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * dayMs).toISOString();
const rationale = 'Renewed after the yearly look.';
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

const ids: Record<string, string> = {};
const publish = async (slug: string) => {
  const { pushed } = await publishManifest(world, makeManifest({ id: `bulk/${slug}` }));
  const row = await database.prisma.listing.findFirstOrThrow({ where: { slug }, select: { id: true } });
  ids[slug] = row.id;
  return pushed.listing;
};
const raise = async (listing: string, standing: RaisedStanding) => {
  const criteria = criteriaOf(standing).map((criterion) => ({
    criterion,
    met: true,
    evidence: 'Report 12.',
  }));
  const proposal = { listing, standing, rationale, criteria, validUntil: inDays(200) };
  const grant = await proposeStanding(curator, proposal);
  return decideStanding(secondCurator, { grantId: grant.id, decision: 'approve' });
};
const workOff = async () => {
  for (let rounds = 0; rounds < 50; rounds += 1) if ((await workBulkChanges(curator)) === 0) return;
};
const run = async (change: Parameters<typeof prepareBulkChange>[1]) => {
  const draft = await prepareBulkChange(curator, change);
  await startBulkChange(curator, { bulkId: draft.id });
  await workOff();
  return getBulkChange(curator, { bulkId: draft.id });
};
const standingOf = async (slug: string) =>
  (await database.prisma.listing.findUniqueOrThrow({ where: { id: ids[slug] ?? '' } })).standing;

beforeAll(async () => {
  await publish('plain');
  await raise(await publish('white'), 'whitelisted');
  await raise(await publish('fine'), 'boutique');
  const suspended = await publish('away');
  await raise(suspended, 'whitelisted');
  await suspendListing(curator, { listing: suspended, reason: 'security_incident', evidence: 'Report 7.' });
}, 60_000);

const all = () => Object.values(ids);

describe('a bulk change', () => {
  test('says before it starts what it will do to each listing, and changes nothing by that', async () => {
    const draft = await prepareBulkChange(curator, {
      listings: all(),
      change: { validUntil: inDays(300), reviewOn: inDays(280) },
      rationale,
    });
    const { items } = await getBulkChange(curator, { bulkId: draft.id });
    const planned = Object.fromEntries(items.map((item) => [item.listing.slice(5), item.planned]));
    expect(planned).toEqual({ plain: 'no_grant', white: 'change', fine: 'second_person', away: 'not_live' });
    const grants = await listStandings(curator, { state: 'active' });
    expect(new Set(grants.data.map((grant) => grant.validUntil))).toEqual(new Set([inDays(200)]));
  });

  test('does to every listing exactly what its preview said, whatever is asked', async () => {
    const dates = fc.option(fc.integer({ min: 1, max: 700 }), { nil: undefined });
    const asked = fc.record({
      standing: fc.constantFrom(undefined, 'listed' as const, 'whitelisted' as const),
      validUntil: dates,
      reviewOn: dates,
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ standing, validUntil, reviewOn }) => {
        const withDates = standing !== 'listed';
        const change = {
          standing,
          validUntil: withDates && validUntil ? inDays(validUntil) : undefined,
          reviewOn: withDates && reviewOn ? inDays(reviewOn) : undefined,
        };
        fc.pre(Object.values(change).some(Boolean));
        const done = await run({ listings: all(), change, rationale });
        for (const item of done.items)
          expect(item.state === 'changed' ? 'change' : item.reason?.code).toBe(item.planned);
        if (done.mayUndo) await undoBulkChange(secondCurator, { bulkId: done.id });
        await workOff();
        expect(await Promise.all(['plain', 'white', 'fine', 'away'].map(standingOf))).toEqual([
          'listed',
          'whitelisted',
          'boutique',
          'whitelisted',
        ]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('is undone by further entries: what was revoked holds again with its people and dates, and stays in the history', async () => {
    const done = await run({ listings: [ids.fine ?? ''], change: { standing: 'listed' }, rationale });
    expect(done.counts.changed).toBe(1);
    expect(await standingOf('fine')).toBe('listed');
    const before = await listStandings(curator, { listingId: ids.fine });
    await undoBulkChange(curator, { bulkId: done.id });
    await workOff();
    expect(await standingOf('fine')).toBe('boutique');
    const after = await listStandings(curator, { listingId: ids.fine });
    expect(after.data.length).toBe(before.data.length + 1);
    const [restored, former] = after.data;
    expect(restored).toMatchObject({
      state: 'active',
      proposedBy: former?.proposedBy,
      approvedBy: former?.approvedBy,
    });
    expect(restored?.validUntil).toBe(former?.validUntil);
    expect((await verifyAuditChain(auditor, {})).broken).toBeNull();
  });

  test('leaves alone, when it is undone, what somebody changed since', async () => {
    const done = await run({ listings: [ids.white ?? ''], change: { validUntil: inDays(150) }, rationale });
    const active = (await listStandings(curator, { listingId: ids.white, state: 'active' })).data[0];
    await revokeStanding(secondCurator, { grantId: active?.id ?? '', reason: 'The partner closed.' });
    await undoBulkChange(curator, { bulkId: done.id });
    await workOff();
    const { items } = await getBulkChange(curator, { bulkId: done.id });
    expect(items[0]).toMatchObject({ state: 'kept', reason: { code: 'changed_since' } });
    expect(await standingOf('white')).toBe('listed');
  });

  test('can be undone for a day and not after', async () => {
    await raise('bulk/plain', 'whitelisted');
    const done = await run({ listings: [ids.plain ?? ''], change: { standing: 'listed' }, rationale });
    world.clock.advance(dayMs + 1);
    expect(await codeOf(undoBulkChange(curator, { bulkId: done.id }))).toBe('illegal_transition');
  });

  test('stops when who started it may no longer decide', async () => {
    const draft = await prepareBulkChange(secondCurator, {
      matching: { standing: 'boutique' },
      change: { standing: 'listed' },
      rationale,
    });
    await startBulkChange(secondCurator, { bulkId: draft.id });
    const userId = world.vendor.people[1]?.id ?? '';
    await database.prisma.membership.updateMany({ where: { userId }, data: { roles: ['auditor'] } });
    await workOff();
    const { items, counts } = await getBulkChange(curator, { bulkId: draft.id });
    expect(counts.refused).toBe(items.length);
    expect(items[0]?.reason?.code).toBe('no_permission');
    expect(await standingOf('fine')).toBe('boutique');
  });

  test('is for curators; starting somebody else’s draft, none, or a publisher’s is refused', async () => {
    const ask = { listings: [ids.fine ?? ''], change: { standing: 'listed' as const }, rationale };
    expect(await codeOf(prepareBulkChange(auditor, ask))).toBe('forbidden');
    expect(await codeOf(prepareBulkChange(owner, ask))).toBe('forbidden');
    expect(await codeOf(prepareBulkChange(curator, { ...ask, listings: [] }))).toBe('invalid_input');
    expect(await codeOf(prepareBulkChange(curator, { ...ask, change: {} }))).toBe('invalid_input');
    const draft = await prepareBulkChange(curator, ask);
    expect(await codeOf(startBulkChange(admin, { bulkId: draft.id }))).toBe('not_found');
    expect(await codeOf(getBulkChange(owner, { bulkId: draft.id }))).toBe('forbidden');
    expect(await codeOf(startBulkChange(curator, { bulkId: newId('blk') }))).toBe('not_found');
  });
});
