import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRisk, defaultRiskRules, type RiskFacts, riskReasonTexts, riskRulesSchema } from './index.ts';

const facts: fc.Arbitrary<RiskFacts> = fc.record({
  publisherTrust: fc.constantFrom('new', 'trusted'),
  impact: fc.constantFrom('first', 'auto_approved', 'needs_review', 'breaking'),
  bump: fc.constantFrom('first', 'major', 'minor', 'patch', 'prerelease', 'none'),
  openWarnings: fc.nat(5),
  underWatch: fc.boolean(),
});
const rules = fc.record({
  autoApprove: fc.boolean(),
  publisherTrust: fc.uniqueArray(fc.constantFrom('new', 'trusted')),
  bumps: fc.uniqueArray(fc.constantFrom('patch', 'minor', 'major', 'prerelease')),
  maxWarnings: fc.nat(5),
  recheckShareBps: fc.nat(10_000),
  reviewWorkingDays: fc.integer({ min: 1, max: 30 }),
  recheckWorkingDays: fc.integer({ min: 1, max: 60 }),
});
const drawBps = fc.nat(9999);

describe('the risk policy', () => {
  test('gives the same decision for the same facts, rules and draw', () => {
    fc.assert(
      fc.property(facts, rules, drawBps, (a, r, draw) => {
        expect(decideRisk(a, { rules: r, drawBps: draw })).toEqual(
          decideRisk({ ...a }, { rules: structuredClone(r), drawBps: draw }),
        );
      }),
    );
  });

  test('never approves a diff that touches more than harmless fields, whatever the rules say', () => {
    fc.assert(
      fc.property(facts, rules, drawBps, (a, r, draw) => {
        const { decision } = decideRisk(a, { rules: r, drawBps: draw });
        if (a.impact !== 'auto_approved') expect(decision).toBe('review');
      }),
    );
  });

  test('sends to review exactly when a reason is not met, and names it', () => {
    fc.assert(
      fc.property(facts, rules, drawBps, (a, r, draw) => {
        const { decision, reasons } = decideRisk(a, { rules: r, drawBps: draw });
        expect(decision === 'review').toBe(reasons.some((reason) => !reason.met));
        for (const { code } of reasons) expect(riskReasonTexts[code]).toBeDefined();
      }),
    );
  });

  test('re-checks the share of automatic approvals that the rules set', () => {
    const trusted: RiskFacts = {
      publisherTrust: 'trusted',
      impact: 'auto_approved',
      bump: 'patch',
      openWarnings: 0,
      underWatch: false,
    };
    const draws = Array.from({ length: 10_000 }, (_, draw) => draw);
    const rechecks = draws.filter(
      (draw) => decideRisk(trusted, { rules: defaultRiskRules, drawBps: draw }).recheck,
    );
    expect(rechecks).toHaveLength(defaultRiskRules.recheckShareBps);
  });

  test('has defaults that its own schema accepts', () => {
    expect(riskRulesSchema.parse(defaultRiskRules)).toEqual(defaultRiskRules);
  });
});
