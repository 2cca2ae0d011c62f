import { AppError, actorId } from '@headwater/domain';
import { riskRulesSchema } from '@headwater/domain/review';
import { z } from 'zod';
import { noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { riskPolicySchema, toPolicy } from './get-risk-policy.ts';
import { getPolicy, insertPolicy } from './store/cases.ts';

/** Writes a new version; the old ones stay as they were, and nothing is decided anew. */
export const putRiskPolicy = defineCommand({
  name: 'review.putRiskPolicy',
  permission: 'policy.write',
  input: z.object({
    rules: riskRulesSchema,
    reason: noteText,
    /** Default: at once. Never in the past. */
    effectiveFrom: z.iso.datetime().optional(),
  }),
  output: riskPolicySchema,
  async run({ input, ctx }) {
    const now = ctx.clock.now();
    const effectiveFrom = input.effectiveFrom ? new Date(input.effectiveFrom) : now;
    if (effectiveFrom < now) {
      const message = { en: 'A policy is never retroactive.', 'zh-CN': '策略不可追溯生效。' };
      throw new AppError('invalid_input', {
        errors: [{ pointer: '/effectiveFrom', code: 'in_the_past', message }],
      });
    }
    const before = await getPolicy(ctx.tx, now);
    const row = await insertPolicy(ctx.tx, {
      rules: input.rules,
      reason: input.reason,
      createdById: actorId(ctx.actor),
      effectiveFrom,
      createdAt: now,
    });
    const policy = toPolicy(row);
    ctx.record({
      subject: `risk_policy:${row.version}`,
      before: toPolicy(before),
      after: policy,
      reason: input.reason,
    });
    return policy;
  },
});
