import { AppError } from '@headwater/domain';
import { z } from 'zod';
import type { CommandContext, Context } from '../kit/index.ts';
import { ownerOf } from './owner-of.ts';
import { findShortlist, lockShortlist, type ShortlistRow } from './store-shortlists.ts';

export const shortlistIdInput = z.object({ shortlistId: z.string().max(60) });

/** The team's or one's own, or 404 whether it is missing or another's. A command holds it until it is done. */
export async function loadShortlist(
  ctx: Context | CommandContext,
  { shortlistId: id, deleted = false }: { shortlistId: string; deleted?: boolean },
): Promise<ShortlistRow> {
  const owner = ownerOf(ctx);
  if ('tx' in ctx) await lockShortlist(ctx.tx, id);
  const db = 'tx' in ctx ? ctx.tx : ctx.database.prisma;
  const row = await findShortlist(db, { id, owner, deleted });
  if (!row) throw new AppError('not_found');
  return row;
}
