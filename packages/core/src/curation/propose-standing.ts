import { AppError, actorId } from '@headwater/domain';
import {
  type CriterionCode,
  criteriaOf,
  criterionCodes,
  longestValidityDays,
  type RaisedStanding,
  standingCriteria,
  unmetCriteria,
} from '@headwater/domain/curation';
import { z } from 'zod';
import { assertNotOwnWork, listingRef, lockAnyListing, noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { grantSchema } from './schema.ts';
import { findProposal, insertGrant } from './store.ts';
import { toGrant } from './to-grant.ts';

const dayMs = 86_400_000;

/** A curator puts a published listing forward, criterion by criterion, with what proves it. */
export const proposeStanding = defineCommand({
  name: 'curation.proposeStanding',
  permission: 'curation.decide',
  input: z.object({
    listing: listingRef,
    standing: z.enum(['whitelisted', 'boutique']),
    rationale: noteText,
    criteria: z
      .array(
        z.object({
          criterion: z.enum(criterionCodes),
          met: z.boolean(),
          evidence: z.string().trim().min(1).max(2000),
        }),
      )
      .max(20),
    validUntil: z.iso.datetime(),
    /** Default: thirty days before it ends. */
    reviewOn: z.iso.datetime().optional(),
  }),
  output: grantSchema,
  async run({ input, ctx }) {
    const listing = await lockAnyListing(ctx, input.listing);
    const work = { publisherId: listing.organizationId, submitters: [listing.liveVersion?.pushedById] };
    await assertNotOwnWork(ctx.tx, { actor: ctx.actor, work });
    if (listing.state !== 'live')
      throw new AppError('illegal_transition', { extra: { from: listing.state } });
    if (await findProposal(ctx.tx, listing.id))
      throw new AppError('conflict', {
        detail: {
          en: 'A proposal for this listing is waiting for a decision.',
          'zh-CN': '该上架内容已有待决定的提名。',
        },
      });
    assertCriteria(input);
    const now = ctx.clock.now();
    const validUntil = new Date(input.validUntil);
    assertValidity({ standing: input.standing, now, validUntil });
    const reviewOn = input.reviewOn
      ? new Date(input.reviewOn)
      : new Date(Math.max(now.getTime(), validUntil.getTime() - 30 * dayMs));
    const grant = await insertGrant(ctx.tx, {
      listingId: listing.id,
      standing: input.standing,
      state: 'proposed',
      rationale: input.rationale,
      criteria: input.criteria.filter((item) => criteriaOf(input.standing).includes(item.criterion)),
      proposedById: actorId(ctx.actor) ?? 'system',
      validUntil,
      reviewOn,
      createdAt: now,
    });
    const output = await toGrant(ctx.tx, grant);
    ctx.record({ subject: grant.id, before: null, after: output });
    return output;
  },
});

function assertCriteria(input: {
  standing: RaisedStanding;
  criteria: { criterion: CriterionCode; met: boolean }[];
}): void {
  const unmet = unmetCriteria(input.standing, input.criteria);
  if (unmet.length === 0) return;
  throw new AppError('invalid_input', {
    errors: unmet.map((criterion) => {
      const place = input.criteria.findIndex((item) => item.criterion === criterion);
      const { text } = standingCriteria[criterion];
      return {
        pointer: place < 0 ? '/criteria' : `/criteria/${place}/met`,
        code: `criterion_unmet:${criterion}`,
        message: {
          en: `Confirm "${text.en}" and say what proves it.`,
          'zh-CN': `请确认“${text['zh-CN']}”并说明依据。`,
        },
      };
    }),
  });
}

function assertValidity(term: { standing: RaisedStanding; now: Date; validUntil: Date }): void {
  const days = longestValidityDays[term.standing];
  const longest = term.now.getTime() + days * dayMs;
  if (term.validUntil > term.now && term.validUntil.getTime() <= longest) return;
  throw new AppError('invalid_input', {
    errors: [
      {
        pointer: '/validUntil',
        code: 'validity',
        message: {
          en: `Choose a date in the future, at most ${days} days from now.`,
          'zh-CN': `请选择未来 ${days} 天以内的日期。`,
        },
      },
    ],
  });
}
