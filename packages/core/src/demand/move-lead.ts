import type { Prisma } from '@headwater/database';
import { AppError, assertTransition, type Environment } from '@headwater/domain';
import { type LeadState, leadMachine } from '@headwater/domain/demand';
import type { CommandContext } from '../kit/index.ts';
import { toFacts } from './lead-schema.ts';
import { type LeadRow, updateLead } from './store.ts';

interface Move {
  row: LeadRow;
  to: LeadState;
  data?: Prisma.LeadUncheckedUpdateManyInput;
  reason?: string | undefined;
}

/** One step of the machine, with its audit row and its event. */
export async function moveLead(ctx: CommandContext, { row, to, data = {}, reason }: Move): Promise<LeadRow> {
  assertTransition(leadMachine, { from: row.state as LeadState, to });
  const moved = await updateLead(ctx.tx, {
    row,
    data: { ...data, state: to, stateSince: ctx.clock.now(), respondBy: null },
  });
  if (!moved) throw new AppError('precondition_failed');
  const { organizationId } = row;
  const [before, after] = [toFacts(row), toFacts(moved)];
  ctx.record({ subject: row.id, organizationId, before, after, reason });
  ctx.emit({
    type: 'lead.state_changed',
    subject: row.id,
    organizationId,
    environment: row.environment as Environment,
    data: after,
  });
  return moved;
}
