import { decideRisk, riskRulesSchema } from '@headwater/domain/review';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import type { StoredRisk } from './risk-of.ts';
import { listPolicyDecisions } from './store/cases.ts';

/** A dry run: what these rules would have decided about the latest submissions, from what was stored with them. */
export const previewRiskPolicy = defineQuery({
  name: 'review.previewRiskPolicy',
  permission: 'policy.write',
  input: z.object({ rules: riskRulesSchema, limit: z.int().min(1).max(1000).default(500) }),
  output: z.object({
    considered: z.int(),
    autoApproved: z.int(),
    autoApprovedBefore: z.int(),
    changes: z.array(z.object({ caseId: z.string(), before: z.string(), after: z.string() })),
  }),
  async run({ input, ctx }) {
    const rows = await listPolicyDecisions(ctx.database.prisma, input.limit);
    const replayed = rows
      .map((row) => ({ id: row.id, stored: row.policyDecision as unknown as StoredRisk }))
      .filter(({ stored }) => stored.facts !== undefined)
      .map(({ id, stored }) => ({
        caseId: id,
        before: stored.decision,
        after: decideRisk(stored.facts, { rules: input.rules, drawBps: stored.drawBps }).decision,
      }));
    return {
      considered: replayed.length,
      autoApproved: replayed.filter((item) => item.after === 'auto_approve').length,
      autoApprovedBefore: replayed.filter((item) => item.before === 'auto_approve').length,
      changes: replayed.filter((item) => item.before !== item.after).slice(0, 100),
    };
  },
});
