import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { criteriaOf } from '@headwater/domain/curation';
import { expect, test } from 'vitest';
import {
  decideStanding,
  getCuratedListing,
  getDesk,
  getStanding,
  listCuratedListings,
  listPublishers,
  listStandings,
  proposeStanding,
} from '../../src/curation/index.ts';
import { claimCase, getCase } from '../../src/review/index.ts';
import { makeManifest, makeReviewWorld, publishManifest, submitManifest } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'dsk' });
const { owner, curator, secondCurator } = world;
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();

test('the desk counts what waits: for anybody, for me, too long', async () => {
  const mine = await submitManifest(world, makeManifest({ id: 'dsk/mine' }));
  await submitManifest(world, makeManifest({ id: 'dsk/free' }));
  await claimCase(curator, { caseId: mine.caseId });
  expect(await getDesk(curator, {})).toMatchObject({ open: 2, unclaimed: 1, mine: 1, overdue: 0 });
  expect(await getDesk(secondCurator, {})).toMatchObject({ mine: 0 });
  world.clock.advance(30 * 86_400_000);
  expect(await getDesk(curator, {})).toMatchObject({ overdue: 2 });
});

test('a listing is found by a part of its name, published or not, and a pattern sign is only a sign', async () => {
  await publishManifest(world, makeManifest({ id: 'dsk/shown' }));
  const names = async (q: string) =>
    (await listCuratedListings(curator, { q })).data.map((item) => item.listing);
  expect(await names('dsk/sho')).toEqual(['dsk/shown']);
  const shown = (await listCuratedListings(curator, { q: 'dsk/shown' })).data[0];
  const every = await names(shown?.name.en?.slice(1) ?? '');
  expect(every).toEqual(expect.arrayContaining(['dsk/shown', 'dsk/free']));
  expect(await names('dsk%shown')).toEqual([]);
});

test('a curator opens any listing with the case of each version, a partner none', async () => {
  const { caseId, versionId } = await publishManifest(world, makeManifest({ id: 'dsk/opened' }));
  const found = await getCuratedListing(curator, { listing: 'dsk/opened' });
  expect(found.versions).toMatchObject([{ id: versionId, state: 'live', caseId }]);
  await expect(getCuratedListing(owner, { listing: 'dsk/opened' })).rejects.toBeInstanceOf(AppError);
});

test('publishers are listed with what their submissions came to', async () => {
  const { data } = await listPublishers(curator, { q: 'Test partner' });
  expect(data).toMatchObject([{ trust: 'new', namespaces: ['dsk'], liveListings: 2, rejected: 0 }]);
  expect((await listPublishers(curator, { trust: 'trusted' })).data).toEqual([]);
});

test('a standing shows among those due as far ahead as asked', async () => {
  const grant = await proposeStanding(curator, {
    listing: 'dsk/shown',
    standing: 'whitelisted',
    rationale: 'It does what it says.',
    criteria: criteriaOf('whitelisted').map((criterion) => ({ criterion, met: true, evidence: 'Report 3.' })),
    validUntil: inDays(90),
    reviewOn: inDays(20),
  });
  expect(await getStanding(curator, { grantId: grant.id })).toMatchObject({ state: 'proposed' });
  expect(await getDesk(curator, {})).toMatchObject({ proposals: 1, standingsDue: 0 });
  await decideStanding(curator, { grantId: grant.id, decision: 'approve' });
  const due = async (dueWithinDays: number) =>
    (await listStandings(curator, { due: true, dueWithinDays })).data.map((item) => item.id);
  expect(await due(10)).toEqual([]);
  expect(await due(30)).toEqual([grant.id]);
  expect(await getDesk(curator, {})).toMatchObject({ proposals: 0, standingsDue: 1 });
});

test('a case of a published version still shows what it changed of the one before', async () => {
  await publishManifest(world, makeManifest({ id: 'dsk/twice' }));
  const next = makeManifest({ id: 'dsk/twice', version: '1.1.0', repository: 'https://code.example/twice' });
  const { caseId } = await publishManifest(world, next);
  const found = await getCase(curator, { caseId });
  expect(found).toMatchObject({ liveVersion: '1.1.0', comparedWith: '1.0.0' });
  expect(found.diff.changes.map((change) => change.pointer)).toContain('/repository');
});
