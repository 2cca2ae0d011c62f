import type { Transaction } from '@headwater/database';
import { type Bilingual, newId } from '@headwater/domain';
import { allChecks, type Finding } from '@headwater/manifest';

/** Replaces what an earlier run of the checks left. */
export async function storeFindings(
  tx: Transaction,
  run: { versionId: string; findings: readonly Finding[]; now: Date },
): Promise<void> {
  await tx.finding.deleteMany({ where: { versionId: run.versionId } });
  const monitored = await listMonitoredChecks(tx);
  const distinct = new Map(run.findings.map((finding) => [finding.fingerprint, finding]));
  await tx.finding.createMany({
    data: [...distinct.values()].map(({ fix: _, ...finding }) => ({
      id: newId('fnd'),
      versionId: run.versionId,
      ...finding,
      mode: monitored.has(finding.checkId) ? 'monitor' : 'enforce',
      message: { ...finding.message },
      params: { ...finding.params },
      createdAt: run.now,
    })),
  });
}

/** Checks that the desk set to watch only: they report, and stop nothing. */
export async function listMonitoredChecks(db: Transaction): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ checkId: string }[]>`
    SELECT "check_id" AS "checkId" FROM (
      SELECT DISTINCT ON ("check_id") "check_id", "mode" FROM "check_mode"
      ORDER BY "check_id", "created_at" DESC, "id" DESC
    ) latest WHERE "mode" = 'monitor'`;
  return new Set(rows.map((row) => row.checkId));
}

export async function listWaivedFingerprints(db: Transaction, listingId: string): Promise<Set<string>> {
  const rows = await db.findingWaiver.findMany({ where: { listingId }, select: { fingerprint: true } });
  return new Set(rows.map((row) => row.fingerprint));
}

const fixes = new Map(allChecks.map((check) => [check.id, check.fix]));

/** How to repair it, in the words of the checks that are installed now; null when a check is gone. */
function fixOf(row: { checkId: string; params: unknown }): Bilingual | null {
  const fix = fixes.get(row.checkId);
  const params = row.params as Record<string, unknown>;
  const say = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? '…'));
  return fix ? { 'zh-CN': say(fix['zh-CN']), en: say(fix.en) } : null;
}

/** Findings of a version, errors first, with the waiver that covers them. */
export async function listFindings(db: Transaction, version: { id: string; listingId: string }) {
  const rows = await db.finding.findMany({
    where: { versionId: version.id },
    orderBy: [{ checkId: 'asc' }, { pointer: 'asc' }],
    select: {
      checkId: true,
      fingerprint: true,
      severity: true,
      mode: true,
      pointer: true,
      message: true,
      params: true,
    },
  });
  const waivers = await db.findingWaiver.findMany({
    where: { listingId: version.listingId },
    select: { fingerprint: true, reason: true },
  });
  const reasons = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver.reason]));
  const rank = ['error', 'publishing', 'warning'];
  return rows
    .map((row) => ({
      ...row,
      fix: fixOf(row),
      waived: reasons.has(row.fingerprint),
      waiverReason: reasons.get(row.fingerprint) ?? null,
    }))
    .sort((a, b) => rank.indexOf(a.severity) - rank.indexOf(b.severity));
}

export const insertWaiver = (
  tx: Transaction,
  waiver: {
    listingId: string;
    fingerprint: string;
    checkId: string;
    reason: string;
    waivedById: string;
    now: Date;
  },
) => {
  const { now, ...data } = waiver;
  const { listingId, fingerprint } = data;
  return tx.findingWaiver.upsert({
    where: { listingId_fingerprint: { listingId, fingerprint } },
    create: { id: newId('wvr'), ...data, createdAt: now },
    update: { reason: data.reason, waivedById: data.waivedById },
    select: { id: true, fingerprint: true, checkId: true, reason: true },
  });
};
