import { AppError } from '@headwater/domain';
import { reminderAt } from '@headwater/domain/demand';
import { z } from 'zod';
import { type Deps, defineCommand, runEach, systemContext } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { mailResponders } from './mail-responders.ts';
import { titleOf } from './name-of-listing.ts';
import { findAnyLead, listLeadsToRemind, updateLead } from './store.ts';

/** One working day before the promise runs out, once. */
export const remindLead = defineCommand({
  name: 'demand.remindLead',
  permission: 'system',
  input: leadIdInput,
  output: z.object({ id: z.string() }),
  async run({ input, ctx }) {
    const row = await findAnyLead(ctx.tx, input.leadId);
    if (row?.state !== 'offered' || row.remindedAt || !row.respondBy) throw new AppError('conflict');
    const updated = await updateLead(ctx.tx, { row, data: { remindedAt: ctx.clock.now() } });
    if (!updated) throw new AppError('conflict');
    await mailResponders(ctx, {
      row,
      template: 'lead-reminder',
      params: {
        leadId: row.id,
        listing: titleOf(row.listing),
        company: row.company,
        respondBy: row.respondBy.toISOString(),
      },
    });
    const { id: subject, organizationId } = row;
    ctx.record({
      subject,
      organizationId,
      before: { remindedAt: null },
      after: { remindedAt: updated.remindedAt },
    });
    return { id: row.id };
  },
});

/** One transaction each; one that a partner answers at this very moment is left alone. */
export async function remindLeads(deps: Deps): Promise<number> {
  const ctx = systemContext(deps, 'leads');
  const now = deps.clock.now();
  const open = await listLeadsToRemind(deps.database.prisma, { now, dueBefore: reminderAt(now), limit: 50 });
  return runEach(deps, {
    name: 'remind of leads',
    items: open,
    run: ({ id }) => remindLead(ctx, { leadId: id }),
  });
}
