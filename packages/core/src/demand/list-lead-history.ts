import { AppError, environmentOf, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { findLead, listLeadSteps } from './store.ts';

/** What happened to a lead, oldest first: each state with when, and who of the partner took the step. */
export const listLeadHistory = defineQuery({
  name: 'demand.listLeadHistory',
  permission: 'lead.read',
  input: leadIdInput,
  output: z.object({
    steps: z.array(z.object({ at: z.string(), state: z.string(), by: z.string().nullable() })),
  }),
  async run({ input: { leadId }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const db = ctx.database.prisma;
    const lead = await findLead(db, { id: leadId, organizationId, environment: environmentOf(ctx.actor) });
    if (!lead) throw new AppError('not_found');
    const steps = await listLeadSteps(db, { leadId, organizationId });
    // A repeated state is another fact of the same step, e.g. a withdrawn consent after the end.
    const moves = steps.filter((step, at) => step.state !== steps[at - 1]?.state);
    // Who asked is masked for as long as the contact is.
    return {
      steps: moves.map(({ at, state, by }) => ({
        at: at.toISOString(),
        state,
        by: state === 'offered' || state === 'withdrawn' ? null : by,
      })),
    };
  },
});
