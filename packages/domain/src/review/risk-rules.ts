import { z } from 'zod';
import type { Bump } from '../catalogue/index.ts';

const bumps = ['patch', 'minor', 'major', 'prerelease'] as const satisfies readonly Bump[];

/** What a version of the risk policy says; stored as data, versioned, never edited. */
export const riskRulesSchema = z.strictObject({
  /** Off: a person looks at everything. */
  autoApprove: z.boolean(),
  publisherTrust: z.array(z.enum(['new', 'trusted'])).max(2),
  bumps: z.array(z.enum(bumps)).max(4),
  /** Warnings that are not waived and that a version may still carry. */
  maxWarnings: z.int().min(0).max(100),
  /** Share of automatic approvals that a person looks at afterwards, in basis points. */
  recheckShareBps: z.int().min(0).max(10_000),
  reviewWorkingDays: z.int().min(1).max(30),
  recheckWorkingDays: z.int().min(1).max(60),
});
export type RiskRules = z.infer<typeof riskRulesSchema>;

/** In force until a vendor writes a policy of its own; version 0. */
export const defaultRiskRules: RiskRules = {
  autoApprove: true,
  publisherTrust: ['trusted'],
  bumps: ['patch'],
  maxWarnings: 0,
  recheckShareBps: 1000,
  reviewWorkingDays: 3,
  recheckWorkingDays: 5,
};
