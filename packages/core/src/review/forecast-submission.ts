import { environmentOf, organizationOf } from '@headwater/domain';
import { bumpOf } from '@headwater/domain/catalogue';
import { decideRisk, type RiskFacts, riskReasonTexts } from '@headwater/domain/review';
import { z } from 'zod';
import {
  bilingualSchema,
  draftManifest,
  findListingId,
  getListingById,
  getOrganization,
  previewPush,
} from '../catalogue/index.ts';
import { type Context, defineQuery } from '../kit/index.ts';
import { getPolicy, hasOpenRecheck } from './store/cases.ts';

/** What submitting would do, by the rules in force: the same refusals, findings and reasons, and nothing is stored. */
export const forecastSubmission = defineQuery({
  name: 'review.forecastSubmission',
  permission: 'listing.write',
  input: z.object({ manifest: draftManifest }),
  output: previewPush.meta.output.extend({
    from: z.string().nullable().describe('The live version'),
    bump: z.string(),
    decision: z.enum(['auto_approve', 'review']),
    reasons: z.array(z.object({ code: z.string(), met: z.boolean(), text: bilingualSchema })),
    reviewWorkingDays: z.number(),
  }),
  async run({ input, ctx }) {
    const push = await previewPush(ctx, input);
    const now = ctx.clock.now();
    const { rules } = await getPolicy(ctx.database.prisma, now);
    const { from, facts } = await factsOf(ctx, push);
    // The draw only decides about a second look afterwards.
    const { decision, reasons } = decideRisk(facts, { rules, drawBps: 9_999 });
    return {
      ...push,
      from,
      bump: facts.bump,
      decision: environmentOf(ctx.actor) === 'sandbox' ? ('auto_approve' as const) : decision,
      reasons: reasons.map((reason) => ({ ...reason, text: riskReasonTexts[reason.code] })),
      reviewWorkingDays: rules.reviewWorkingDays,
    };
  },
});

async function factsOf(
  ctx: Context,
  push: z.infer<typeof previewPush.meta.output>,
): Promise<{ from: string | null; facts: RiskFacts }> {
  const db = ctx.database.prisma;
  const organizationId = organizationOf(ctx.actor);
  const id = await findListingId(db, {
    ref: push.listing,
    environment: environmentOf(ctx.actor),
    organizationId,
  });
  const listing = id ? await getListingById(db, id) : null;
  const from = listing?.liveVersion?.version ?? null;
  const { trust } = await getOrganization(db, organizationId);
  return {
    from,
    facts: {
      publisherTrust: trust,
      impact: push.impact as RiskFacts['impact'],
      bump: bumpOf({ from, to: push.version }),
      openWarnings: push.findings.filter(({ mode, waived }) => mode === 'enforce' && !waived).length,
      underWatch: listing?.state !== 'live' || (await hasOpenRecheck(db, listing.id)),
    },
  };
}
