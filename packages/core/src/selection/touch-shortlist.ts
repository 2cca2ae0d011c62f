import type { CommandContext } from '../kit/index.ts';
import { type ShortlistRow, updateShortlistRow } from './store-shortlists.ts';

/** Whatever changes in a list makes it the latest, and leaves a line in the log of the organisation. */
export async function touchShortlist(
  ctx: CommandContext,
  { row, before, after }: { row: ShortlistRow; before: unknown; after: unknown },
): Promise<void> {
  await updateShortlistRow(ctx.tx, { id: row.id, data: { updatedAt: ctx.clock.now() } });
  ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
}
