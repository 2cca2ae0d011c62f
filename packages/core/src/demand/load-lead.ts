import { AppError, environmentOf, organizationOf } from '@headwater/domain';
import type { CommandContext, Context } from '../kit/index.ts';
import { findLead, type LeadRow } from './store.ts';

/** The caller's lead, or 404 whether it is missing or another's. */
export async function loadLead(ctx: Context | CommandContext, id: string): Promise<LeadRow> {
  const db = 'tx' in ctx ? ctx.tx : ctx.database.prisma;
  const row = await findLead(db, {
    id,
    organizationId: organizationOf(ctx.actor),
    environment: environmentOf(ctx.actor),
  });
  if (!row) throw new AppError('not_found');
  return row;
}
