import { randomInt } from 'node:crypto';
import type { Transaction } from '@headwater/database';
import { bumpOf } from '@headwater/domain/catalogue';
import { decideRisk, type RiskDecision, type RiskFacts } from '@headwater/domain/review';
import { getOrganization, type ListingRow, listFindings, type VersionRow } from '../catalogue/index.ts';
import { getPolicy, hasOpenRecheck, type PolicyInForce } from './store/cases.ts';

/** Kept with the case, so that the decision can be replayed under the same or other rules. */
export interface StoredRisk extends RiskDecision {
  policyVersion: number;
  facts: RiskFacts;
  drawBps: number;
}

export async function riskOf(
  db: Transaction,
  { listing, version, now }: { listing: ListingRow; version: VersionRow; now: Date },
): Promise<{ risk: StoredRisk; policy: PolicyInForce }> {
  const policy = await getPolicy(db, now);
  const organization = await getOrganization(db, listing.organizationId);
  const findings = await listFindings(db, version);
  const recheckOpen = await hasOpenRecheck(db, listing.id);
  const facts: RiskFacts = {
    publisherTrust: organization.trust,
    impact: version.impact as RiskFacts['impact'],
    bump: bumpOf({ from: listing.liveVersion?.version ?? null, to: version.version }),
    openWarnings: findings.filter((finding) => finding.mode === 'enforce' && !finding.waived).length,
    underWatch: recheckOpen || listing.state !== 'live',
  };
  const drawBps = randomInt(10_000);
  const decision = decideRisk(facts, { rules: policy.rules, drawBps });
  return { policy, risk: { ...decision, policyVersion: policy.version, facts, drawBps } };
}
