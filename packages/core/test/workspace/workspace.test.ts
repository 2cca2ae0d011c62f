import { useTestDatabase } from '@headwater/database/testing';
import { newId } from '@headwater/domain';
import { currentConsentVersion } from '@headwater/domain/demand';
import { describe, expect, test } from 'vitest';
import { listListings, pushVersion } from '../../src/catalogue/index.ts';
import { sendInquiry } from '../../src/demand/index.ts';
import { putNoticeChoices } from '../../src/mail/index.ts';
import { createApiKey, inviteMember, updateOrganization } from '../../src/organisations/index.ts';
import { addNote, claimCase, requestChanges } from '../../src/review/index.ts';
import {
  makeManifest,
  makeOrganization,
  makeReviewWorld,
  publishManifest,
  submitManifest,
  testContext,
  testNow,
} from '../../src/testing/index.ts';
import { getWorkspace, hideChecklist, sendDigests } from '../../src/workspace/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'work' });
const stranger = await makeOrganization(database, { people: [['owner']] });
const asStranger = testContext({ database, clock: world.clock, actor: stranger.actor });
const dayMs = 86_400_000;

describe('the first-run checklist', () => {
  test('knows by itself which step is done', async () => {
    expect((await getWorkspace(asStranger, {})).steps).toEqual({
      organisation: false,
      namespace: false,
      listing: false,
      submitted: false,
      colleague: false,
      leads: true,
    });
    await updateOrganization(asStranger, { website: 'https://mill.example', country: 'CN' });
    await inviteMember(asStranger, { email: 'new@mill.example', roles: ['developer'] });
    expect((await getWorkspace(asStranger, {})).steps).toMatchObject({ organisation: true, colleague: true });
    const first = await pushVersion(world.owner, { manifest: { ...makeManifest({ id: 'work/first' }) } });
    const pushed = await getWorkspace(world.owner, {});
    expect(pushed.steps).toMatchObject({ namespace: true, listing: true, submitted: false });
    expect(pushed.drafts).toMatchObject([{ listing: first.listing, blockers: 0 }]);
  });

  test('is put away by one person for that person only', async () => {
    await hideChecklist(world.owner, { hidden: true });
    expect((await getWorkspace(world.owner, {})).checklistHidden).toBe(true);
    expect((await getWorkspace(world.developer, {})).checklistHidden).toBe(false);
    await hideChecklist(world.owner, { hidden: false });
    expect((await getWorkspace(world.owner, {})).checklistHidden).toBe(false);
  });

  test('says that leads reach nobody once every reader has switched their mails off', async () => {
    await putNoticeChoices(asStranger, { choices: [{ kind: 'leads', email: false }] });
    expect((await getWorkspace(asStranger, {})).steps.leads).toBe(false);
    await putNoticeChoices(asStranger, { choices: [{ kind: 'leads', email: true }] });
  });
});

describe('what needs you today', () => {
  test('holds leads, changes, questions, keys and standings of the own organisation, and nothing of another', async () => {
    const changed = await submitManifest(world, makeManifest({ id: 'work/changes' }));
    await claimCase(world.curator, { caseId: changed.caseId });
    await requestChanges(world.curator, {
      caseId: changed.caseId,
      reasons: ['price_unclear'],
      note: 'Which unit?',
    });
    const asked = await submitManifest(world, makeManifest({ id: 'work/asked' }));
    await addNote(world.curator, { caseId: asked.caseId, visibility: 'external', body: 'Who hosts it?' });
    await publishManifest(world, makeManifest({ id: 'work/live' }));
    const live = await database.prisma.listing.findFirstOrThrow({ where: { slug: 'live' } });
    await database.prisma.standingGrant.create({
      data: {
        id: newId('std'),
        listingId: live.id,
        standing: 'whitelisted',
        state: 'active',
        rationale: 'Good.',
        criteria: [],
        proposedById: 'usr_test',
        validUntil: new Date(testNow.getTime() + 90 * dayMs),
        reviewOn: new Date(testNow.getTime() + 10 * dayMs),
      },
    });
    await sendInquiry(testContext({ database, clock: world.clock }), {
      listing: 'work/live',
      name: 'Chen',
      email: 'chen@harbour.example',
      company: 'Harbour',
      message: 'How much for three plants?',
      locale: 'en',
      consent: true,
      consentVersion: currentConsentVersion,
    });
    await createApiKey(world.owner, {
      name: 'CI',
      scopes: ['listings:read'],
      expiresAt: new Date(testNow.getTime() + 5 * dayMs).toISOString(),
    });
    const seen = await getWorkspace(world.owner, {});
    expect(seen.leads).toMatchObject({ waiting: 1, nextDueAt: '2026-11-25T02:00:00.000Z' });
    expect(seen.changes.map(({ listing }) => listing)).toEqual(['work/changes']);
    expect(seen.questions).toMatchObject([{ listing: 'work/asked', unread: 1 }]);
    expect(seen.standings).toMatchObject([{ listing: 'work/live', standing: 'whitelisted' }]);
    expect(seen.keys).toMatchObject([{ name: 'CI' }]);
    expect(seen.figures).toMatchObject({ live: 1, review: 1 });
    expect(seen.events?.length).toBeGreaterThan(0);
    const theirs = await getWorkspace(asStranger, {});
    expect(theirs).toMatchObject({
      changes: [],
      questions: [],
      standings: [],
      keys: [],
      suspended: [],
      events: [],
    });
    expect(theirs.leads?.waiting).toBe(0);
  });

  test('leaves out what a role may not see', async () => {
    const seen = await getWorkspace(world.sales, {});
    expect(seen).toMatchObject({ keys: null, endpoints: null, invitations: null });
    expect(seen.leads?.waiting).toBe(1);
  });

  test('gives every listing its place in the review queue in the list itself', async () => {
    const { data } = await listListings(world.owner, { limit: 100 });
    const places = Object.fromEntries(data.map(({ listing, queue }) => [listing, queue]));
    expect(places['work/asked']).toEqual({ position: 1, length: 1 });
    expect(places['work/changes']).toBeNull();
    expect(places['work/live']).toBeNull();
  });
});

describe('the morning digest', () => {
  const digests = () => database.prisma.mail.count({ where: { template: 'workspace-digest' } });

  test('goes once a working day after nine to those who have something waiting and want it', async () => {
    await database.prisma.membership.updateMany({
      data: { createdAt: new Date(testNow.getTime() - 5 * dayMs) },
    });
    await putNoticeChoices(world.developer, { choices: [{ kind: 'digest', email: false }] });
    world.clock.moveTo(new Date('2026-11-24T00:30:00Z'));
    expect(await sendDigests(world.system)).toBe(0);
    world.clock.moveTo(new Date('2026-11-24T01:30:00Z'));
    await sendDigests(world.system);
    // Owner and sales; the developer said no, the stranger has nothing waiting.
    expect(await digests()).toBe(2);
    await sendDigests(world.system);
    expect(await digests()).toBe(2);
    world.clock.moveTo(new Date('2026-11-28T02:00:00Z'));
    expect(await sendDigests(world.system)).toBe(0);
  });
});
