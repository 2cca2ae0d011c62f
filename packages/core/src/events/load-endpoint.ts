import { AppError } from '@headwater/domain';
import type { CommandContext, Context } from '../kit/index.ts';
import { scopeOf } from './scope-of.ts';
import { type EndpointRow, findEndpoint } from './store/index.ts';

/** The caller's endpoint, or 404 whether it is missing or another's. */
export async function loadEndpoint(ctx: Context | CommandContext, id: string): Promise<EndpointRow> {
  const db = 'tx' in ctx ? ctx.tx : ctx.database.prisma;
  const row = await findEndpoint(db, { id, scope: scopeOf(ctx.actor) });
  if (!row) throw new AppError('not_found');
  return row;
}
