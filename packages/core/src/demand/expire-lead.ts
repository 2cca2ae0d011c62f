import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { type Deps, defineCommand, systemContext } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { mailCustomer } from './mail-customer.ts';
import { mailWatchers } from './mail-watchers.ts';
import { moveLead } from './move-lead.ts';
import { partnerOf, titleOf } from './name-of-listing.ts';
import { findAnyLead, listOverdueLeads } from './store.ts';

/** The promised time has passed without an answer: the lead ends and the customer is told. */
export const expireLead = defineCommand({
  name: 'demand.expireLead',
  permission: 'system',
  input: leadIdInput,
  output: z.object({ id: z.string() }),
  async run({ input, ctx }) {
    const row = await findAnyLead(ctx.tx, input.leadId);
    if (!row) throw new AppError('not_found');
    const moved = await moveLead(ctx, { row, to: 'expired' });
    const partner = partnerOf(row.listing, row.locale === 'en' ? 'en' : 'zh-CN');
    mailCustomer(ctx, {
      row: moved,
      template: 'lead-expired',
      params: { listing: titleOf(row.listing), partner },
    });
    await mailWatchers(ctx, {
      row,
      template: 'lead-missed',
      params: { listing: titleOf(row.listing), organization: row.listing.organization },
    });
    return { id: row.id };
  },
});

/** One transaction each; one that a partner answers at this very moment is left alone. */
export async function expireLeads(deps: Deps): Promise<number> {
  const ctx = systemContext(deps, 'leads');
  const due = await listOverdueLeads(deps.database.prisma, { now: deps.clock.now(), limit: 50 });
  let expired = 0;
  for (const { id } of due) {
    try {
      await expireLead(ctx, { leadId: id });
      expired += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return expired;
}
