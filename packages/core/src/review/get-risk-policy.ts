import { riskRulesSchema } from '@headwater/domain/review';
import { z } from 'zod';
import { isoOrNull } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import { getPolicy, listPolicies, type PolicyInForce } from './store/cases.ts';

export const riskPolicySchema = z.object({
  version: z.int().describe('0: the built-in policy'),
  rules: riskRulesSchema,
  reason: z.string().nullable(),
  effectiveFrom: z.iso.datetime().nullable(),
  createdById: z.string().nullable(),
  createdByName: z.string().nullable(),
  createdAt: z.iso.datetime().nullable(),
});

export const toPolicy = (row: PolicyInForce): z.input<typeof riskPolicySchema> => ({
  version: row.version,
  rules: row.rules,
  reason: row.reason,
  effectiveFrom: isoOrNull(row.effectiveFrom),
  createdById: row.createdById,
  createdByName: row.createdByName,
  createdAt: isoOrNull(row.createdAt),
});

/** The policy in force, and every version that was ever written. */
export const getRiskPolicy = defineQuery({
  name: 'review.getRiskPolicy',
  permission: 'review.read',
  input: z.object({}),
  output: riskPolicySchema.extend({ history: z.array(riskPolicySchema) }),
  async run({ ctx }) {
    const db = ctx.database.prisma;
    const history = await listPolicies(db);
    return {
      ...toPolicy(await getPolicy(db, ctx.clock.now())),
      history: history.map(toPolicy),
    };
  },
});
