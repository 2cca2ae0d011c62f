import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { defaultRiskRules } from '@headwater/domain/review';
import { beforeAll, describe, expect, test } from 'vitest';
import { getListing, getVersion, pushVersion } from '../../src/catalogue/index.ts';
import {
  approveVersion,
  claimCase,
  concludeRecheck,
  getCase,
  getRiskPolicy,
  listQueue,
  previewRiskPolicy,
  putRiskPolicy,
  requestChanges,
  submitVersion,
  waiveFinding,
  watchClocks,
} from '../../src/review/index.ts';
import {
  makeManifest,
  makeReviewWorld,
  publishManifest,
  submitManifest,
  systemActor,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'risk', trust: 'trusted' });
const { owner, curator, admin } = world;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const dayMs = 86_400_000;
const putRules = (rules: Partial<typeof defaultRiskRules>) =>
  putRiskPolicy(admin, { rules: { ...defaultRiskRules, ...rules }, reason: 'Test.' });
const reworded = (id: string, version: string) => {
  const manifest = makeManifest({ id, version }) as { listing: Record<string, object> };
  return {
    ...manifest,
    listing: {
      ...manifest.listing,
      en: { ...manifest.listing.en, tagline: `Match orders nightly, ${version}` },
    },
  } as never;
};

beforeAll(async () => {
  await putRules({ recheckShareBps: 0, maxWarnings: 20 });
});

describe('the risk policy', () => {
  test('publishes a harmless patch of a trusted publisher at once, with its reasons kept', async () => {
    const first = await publishManifest(world, makeManifest({ id: 'risk/patch' }));
    const { submission, listing, versionId } = await submitManifest(world, reworded('risk/patch', '1.0.1'));
    expect(submission).toMatchObject({ decision: 'published', queue: null });
    expect(submission.version).toMatchObject({ state: 'live', stateCode: 'published_by_policy' });
    expect((await getListing(owner, { listing })).live?.id).toBe(versionId);
    const old = await getVersion(owner, { listing, version: first.versionId });
    expect(old.state).toBe('superseded');
    const kept = await database.prisma.reviewCase.findFirstOrThrow({ where: { versionId } });
    expect(kept).toMatchObject({ state: 'decided', decision: 'auto_approved' });
    expect(kept.policyDecision).toMatchObject({ decision: 'auto_approve', facts: { bump: 'patch' } });
  });

  test('sends what touches a price, and what is no patch, to a person', async () => {
    await publishManifest(world, makeManifest({ id: 'risk/price' }));
    const manifest = makeManifest({ id: 'risk/price', version: '1.0.1' }) as {
      pricing: { plans: object[] };
    };
    const [plan] = manifest.pricing.plans;
    const dearer = {
      ...manifest,
      pricing: { ...manifest.pricing, plans: [{ ...plan, amountMinor: 29_900 }] },
    } as never;
    expect((await submitManifest(world, dearer)).submission.decision).toBe('in_review');
    await publishManifest(world, makeManifest({ id: 'risk/minor' }));
    expect((await submitManifest(world, reworded('risk/minor', '1.1.0'))).submission.decision).toBe(
      'in_review',
    );
  });

  test('sends the same patch of a new publisher to a person', async () => {
    const other = await makeReviewWorld(database, { namespace: 'fresh' });
    await publishManifest(other, makeManifest({ id: 'fresh/patch' }));
    const { submission } = await submitManifest(other, reworded('fresh/patch', '1.0.1'));
    expect(submission.decision).toBe('in_review');
  });

  test('has a share looked at again; what is not confirmed costs the trust', async () => {
    await putRules({ recheckShareBps: 10_000, maxWarnings: 20 });
    await publishManifest(world, makeManifest({ id: 'risk/recheck' }));
    const { submission, versionId } = await submitManifest(world, reworded('risk/recheck', '1.0.1'));
    expect(submission.decision).toBe('published');
    const queue = await listQueue(curator, { filter: 'recheck' });
    const caseId = queue.data.find((item) => item.versionId === versionId)?.id ?? '';
    expect(await codeOf(concludeRecheck(curator, { caseId, outcome: 'confirmed', note: 'x' }))).toBe(
      'conflict',
    );
    await claimCase(curator, { caseId });
    expect(await codeOf(approveVersion(curator, { caseId }))).toBe('conflict');
    // While the second look is open, the next patch waits for a person.
    const next = await submitManifest(world, reworded('risk/recheck', '1.0.2'));
    expect(next.submission.decision).toBe('in_review');
    await concludeRecheck(curator, { caseId, outcome: 'not_confirmed', note: 'A scope was hidden.' });
    const partner = await database.prisma.organization.findUniqueOrThrow({ where: { id: world.partner.id } });
    expect(partner.trust).toBe('new');
    await database.prisma.organization.update({ where: { id: partner.id }, data: { trust: 'trusted' } });
    await putRules({ recheckShareBps: 0, maxWarnings: 20 });
  });

  test('is written by those who may, never backwards, and keeps every version', async () => {
    const rules = { ...defaultRiskRules, autoApprove: false };
    expect(await codeOf(putRiskPolicy(curator, { rules, reason: 'x' }))).toBe('forbidden');
    const past = { rules, reason: 'x', effectiveFrom: '2020-01-01T00:00:00.000Z' };
    expect(await codeOf(putRiskPolicy(admin, past))).toBe('invalid_input');
    const before = await getRiskPolicy(admin, {});
    const effectiveFrom = new Date(world.clock.now().getTime() + dayMs).toISOString();
    const future = await putRiskPolicy(admin, { rules, reason: 'Stricter.', effectiveFrom });
    const after = await getRiskPolicy(admin, {});
    expect(after.version).toBe(before.version);
    expect(after.history[0]).toMatchObject({ version: future.version, rules });
  });

  test('can be tried on history without changing anything', async () => {
    const rules = { ...defaultRiskRules, autoApprove: false };
    const trial = await previewRiskPolicy(admin, { rules });
    expect(trial.autoApprovedBefore).toBeGreaterThan(0);
    expect(trial.autoApproved).toBe(0);
    expect(trial.changes.length).toBe(trial.autoApprovedBefore);
    expect(trial.changes.every((change) => change.after === 'review')).toBe(true);
  });
});

describe('a waived finding', () => {
  test('stays waived in the next version and no longer stands in the way', async () => {
    const remote = { src: 'https://www.example.com/logo.svg', alt: { 'zh-CN': '标志', en: 'Logo' } };
    const media = { logo: remote, screenshots: [] };
    const first = await submitManifest(world, makeManifest({ id: 'risk/waive', media }));
    const detail = await getCase(curator, { caseId: first.caseId });
    const finding = detail.findings.find((item) => item.checkId === 'L017');
    expect(finding).toMatchObject({ severity: 'warning', waived: false });
    const fingerprint = finding?.fingerprint ?? '';
    await claimCase(curator, { caseId: first.caseId });
    const waiver = { caseId: first.caseId, fingerprint, reason: 'Their own host.' };
    expect(await codeOf(waiveFinding(world.secondCurator, waiver))).toBe('conflict');
    await waiveFinding(curator, waiver);
    expect(await codeOf(waiveFinding(curator, { ...waiver, fingerprint: 'nothing' }))).toBe('not_found');
    await approveVersion(curator, { caseId: first.caseId, publish: true });
    const next = await pushVersion(owner, {
      manifest: { ...makeManifest({ id: 'risk/waive', version: '1.0.1', media, license: 'MIT' }) },
    });
    expect(next.findings.find((item) => item.fingerprint === fingerprint)).toMatchObject({
      waived: true,
      waiverReason: 'Their own host.',
    });
  });
});

describe('clocks', () => {
  test('that we miss are marked once and give the next submission the fast lane, once', async () => {
    const late = await makeReviewWorld(database, { namespace: 'late' });
    const first = await submitManifest(late, makeManifest({ id: 'late/first' }));
    const deps = { ...late.system, clock: late.clock, actor: systemActor };
    late.clock.advance(2 * dayMs);
    expect((await watchClocks(deps)).missed).toBe(0);
    late.clock.advance(5 * dayMs);
    expect((await watchClocks(deps)).missed).toBeGreaterThan(0);
    expect((await watchClocks(deps)).missed).toBe(0);
    const overdue = await listQueue(late.curator, { filter: 'overdue', limit: 100 });
    expect(overdue.data.map((item) => item.id)).toContain(first.caseId);
    const second = await submitManifest(late, makeManifest({ id: 'late/second' }));
    expect(second.submission.queue?.position).toBe(1);
    const third = await submitManifest(late, makeManifest({ id: 'late/third' }));
    const detail = await getCase(late.curator, { caseId: third.caseId });
    expect(detail.fastLane).toBe(false);
    expect(detail.publisherRecord.missedClocks).toBe(1);
  });

  test('that the publisher misses close the case, and a new push is free again', async () => {
    const slow = await makeReviewWorld(database, { namespace: 'slow' });
    const { caseId, listing, versionId } = await submitManifest(slow, makeManifest({ id: 'slow/one' }));
    await claimCase(slow.curator, { caseId });
    await requestChanges(slow.curator, { caseId, reasons: ['test_failed'], note: 'It answers 500.' });
    slow.clock.advance(60 * dayMs);
    await watchClocks({ ...slow.system, clock: slow.clock });
    const version = await getVersion(slow.owner, { listing, version: versionId });
    expect(version).toMatchObject({ state: 'withdrawn', stateCode: 'unanswered' });
    const again = await pushVersion(slow.owner, { manifest: { ...makeManifest({ id: 'slow/one' }) } });
    expect(await codeOf(submitVersion(slow.owner, { listing, version: again.version.id }))).toBe('done');
  });
});
