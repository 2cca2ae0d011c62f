import { useTestDatabase } from '@headwater/database/testing';
import { AppError, newId } from '@headwater/domain';
import { criteriaOf, type RaisedStanding } from '@headwater/domain/curation';
import { describe, expect, test } from 'vitest';
import { getListing, pushVersion } from '../../src/catalogue/index.ts';
import {
  decideStanding,
  expireStandings,
  listCuratedListings,
  listStandings,
  proposeStanding,
  remindStandings,
  revokeStanding,
  setPublisherTrust,
} from '../../src/curation/index.ts';
import { makeManifest, makeReviewWorld, publishManifest } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'cur' });
const { owner, curator, secondCurator } = world;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * dayMs).toISOString();
const publish = async (id: string) => (await publishManifest(world, makeManifest({ id }))).listing;
const proposal = (listing: string, standing: RaisedStanding = 'whitelisted') => ({
  listing,
  standing,
  rationale: 'Works as described; three questions answered within the hour.',
  criteria: criteriaOf(standing).map((criterion) => ({ criterion, met: true, evidence: 'Test report 12.' })),
  validUntil: inDays(200),
});
const rankOf = async (listing: string) => {
  const [namespace = '', slug = ''] = listing.split('/');
  const card = await database.prisma.catalogueCard.findFirstOrThrow({
    where: { namespace, slug },
    select: { standingRank: true },
  });
  return card.standingRank;
};

describe('the whitelist', () => {
  test('takes one curator, every criterion, and shows on the card and in the partner’s mail', async () => {
    const listing = await publish('cur/white');
    const grant = await proposeStanding(curator, proposal(listing));
    expect(grant).toMatchObject({ state: 'proposed', listing, approvedBy: null });
    expect((await getListing(owner, { listing })).standing).toBe('listed');
    const active = await decideStanding(curator, { grantId: grant.id, decision: 'approve' });
    expect(active).toMatchObject({ state: 'active', approvedBy: { id: world.vendor.people[0]?.id } });
    expect((await getListing(owner, { listing })).standing).toBe('whitelisted');
    expect(await rankOf(listing)).toBe(1);
    const mails = await database.prisma.mail.findMany({ where: { template: 'standing-changed' } });
    expect(mails.map((mail) => mail.to)).toContain(world.partner.people[0]?.email);
    const events = await database.prisma.event.findMany({ where: { type: 'listing.standing_changed' } });
    expect(events[0]?.data).toMatchObject({ from: 'listed', to: 'whitelisted' });
  });

  test('refuses a proposal that leaves a criterion open, lasts too long or is over already', async () => {
    const listing = await publish('cur/criteria');
    const good = proposal(listing);
    const open = good.criteria.map((item, index) => ({ ...item, met: index > 0 }));
    expect(await codeOf(proposeStanding(curator, { ...good, criteria: open }))).toBe('invalid_input');
    expect(await codeOf(proposeStanding(curator, { ...good, criteria: [] }))).toBe('invalid_input');
    expect(await codeOf(proposeStanding(curator, { ...good, validUntil: inDays(731) }))).toBe(
      'invalid_input',
    );
    expect(await codeOf(proposeStanding(curator, { ...good, validUntil: inDays(-1) }))).toBe('invalid_input');
  });

  test('takes only what is published, one proposal at a time', async () => {
    await pushVersion(owner, { manifest: { ...makeManifest({ id: 'cur/draft' }) } });
    expect(await codeOf(proposeStanding(curator, proposal('cur/draft')))).toBe('illegal_transition');
    const listing = await publish('cur/once');
    const grant = await proposeStanding(curator, proposal(listing));
    expect(await codeOf(proposeStanding(secondCurator, proposal(listing)))).toBe('conflict');
    const silent = decideStanding(curator, { grantId: grant.id, decision: 'refuse' });
    expect(await codeOf(silent)).toBe('invalid_input');
    await decideStanding(curator, { grantId: grant.id, decision: 'refuse', reason: 'Too early.' });
    expect(await codeOf(decideStanding(curator, { grantId: grant.id, decision: 'approve' }))).toBe(
      'illegal_transition',
    );
  });
});

describe('the boutique', () => {
  test('takes a second person', async () => {
    const listing = await publish('cur/boutique');
    const grant = await proposeStanding(curator, proposal(listing, 'boutique'));
    const input = { grantId: grant.id, decision: 'approve' as const };
    expect(await codeOf(decideStanding(curator, input))).toBe('own_work');
    await decideStanding(secondCurator, input);
    expect(await rankOf(listing)).toBe(2);
  });

  test('takes the place of the whitelist', async () => {
    const listing = await publish('cur/up');
    const first = await proposeStanding(curator, proposal(listing));
    await decideStanding(curator, { grantId: first.id, decision: 'approve' });
    const second = await proposeStanding(curator, proposal(listing, 'boutique'));
    await decideStanding(secondCurator, { grantId: second.id, decision: 'approve' });
    const { data } = await listStandings(curator, { listingId: second.listingId });
    expect(data.map((item) => [item.standing, item.state])).toEqual([
      ['boutique', 'active'],
      ['whitelisted', 'revoked'],
    ]);
  });
});

describe('a standing', () => {
  test('ends by revocation, with the reason', async () => {
    const listing = await publish('cur/revoked');
    const grant = await proposeStanding(curator, proposal(listing));
    await decideStanding(curator, { grantId: grant.id, decision: 'approve' });
    const ended = await revokeStanding(secondCurator, { grantId: grant.id, reason: 'Support is silent.' });
    expect(ended).toMatchObject({ state: 'revoked', endedReason: 'Support is silent.' });
    expect(await rankOf(listing)).toBe(0);
    expect(await codeOf(revokeStanding(curator, { grantId: grant.id, reason: 'Again.' }))).toBe(
      'illegal_transition',
    );
  });

  test('ends by itself when its time is over, and is listed for re-review before', async () => {
    const listing = await publish('cur/expires');
    const grant = await proposeStanding(curator, { ...proposal(listing), validUntil: inDays(40) });
    await decideStanding(curator, { grantId: grant.id, decision: 'approve' });
    const now = world.clock.now();
    world.clock.advance(11 * dayMs);
    const due = await listStandings(curator, { due: true });
    expect(due.data.map((item) => item.id)).toEqual([grant.id]);
    expect(await expireStandings(world.system)).toBe(0);
    world.clock.advance(30 * dayMs);
    expect(await expireStandings(world.system)).toBe(1);
    expect((await getListing(owner, { listing })).standing).toBe('listed');
    world.clock.moveTo(now);
  });

  test('is announced to its publisher once, thirty days before it ends', async () => {
    const listing = await publish('cur/reminded');
    const grant = await proposeStanding(curator, { ...proposal(listing), validUntil: inDays(40) });
    await decideStanding(curator, { grantId: grant.id, decision: 'approve' });
    const now = world.clock.now();
    world.clock.advance(9 * dayMs);
    expect(await remindStandings(world.system)).toBe(0);
    world.clock.advance(2 * dayMs);
    expect(await remindStandings(world.system)).toBe(1);
    expect(await remindStandings(world.system)).toBe(0);
    const mails = await database.prisma.mail.findMany({ where: { template: 'standing-due' } });
    expect(mails.map((mail) => mail.to)).toContain(world.partner.people[0]?.email);
    expect(mails[0]?.text).toContain(`/workspace/listings/${listing}`);
    world.clock.moveTo(now);
  });

  test('is never decided by a member of the publisher, nor seen or asked for by partners', async () => {
    const listing = await publish('cur/own');
    const grant = await proposeStanding(curator, proposal(listing));
    const membership = await database.prisma.membership.create({
      data: {
        id: newId('mbr'),
        organizationId: world.partner.id,
        userId: world.vendor.people[1]?.id ?? '',
        roles: ['sales'],
      },
    });
    expect(await codeOf(decideStanding(secondCurator, { grantId: grant.id, decision: 'approve' }))).toBe(
      'own_work',
    );
    await database.prisma.membership.delete({ where: { id: membership.id } });
    expect(await codeOf(proposeStanding(owner, proposal(listing)))).toBe('forbidden');
    expect(await codeOf(listStandings(owner, {}))).toBe('forbidden');
    expect(await codeOf(decideStanding(world.auditor, { grantId: grant.id, decision: 'approve' }))).toBe(
      'forbidden',
    );
    expect(await codeOf(decideStanding(curator, { grantId: 'std_none', decision: 'approve' }))).toBe(
      'not_found',
    );
  });
});

describe('the desk', () => {
  test('lists every publisher’s listings, page by page', async () => {
    const all = await listCuratedListings(curator, { limit: 100 });
    const live = await listCuratedListings(curator, { limit: 100, state: 'live' });
    expect(all.data.length).toBe(live.data.length + 1);
    const first = await listCuratedListings(curator, { limit: 1 });
    const second = await listCuratedListings(curator, { limit: 1, cursor: first.nextCursor ?? '' });
    expect([first.data[0]?.id, second.data[0]?.id]).toEqual(all.data.slice(0, 2).map((item) => item.id));
    expect(await codeOf(listCuratedListings(owner, {}))).toBe('forbidden');
  });

  test('decides how far a publisher is trusted, never about the vendor itself', async () => {
    const input = {
      organizationId: world.partner.id,
      trust: 'trusted' as const,
      reason: 'A year without a miss.',
    };
    expect(await setPublisherTrust(curator, input)).toMatchObject({ trust: 'trusted' });
    expect(await codeOf(setPublisherTrust(owner, input))).toBe('forbidden');
    expect(await codeOf(setPublisherTrust(curator, { ...input, organizationId: world.vendor.id }))).toBe(
      'not_found',
    );
  });
});
