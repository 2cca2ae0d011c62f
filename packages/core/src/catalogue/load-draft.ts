import { AppError, environmentOf, organizationOf } from '@headwater/domain';
import type { CommandContext, Context } from '../kit/index.ts';
import { type DraftRow, type DraftScope, findDraftRow, lockDraft } from './store/drafts.ts';

export const draftScope = ({ actor }: Context): DraftScope => ({
  organizationId: organizationOf(actor),
  environment: environmentOf(actor),
});

/** The caller's own draft, locked; another tenant's does not exist for them, and an older reading is refused. */
export async function lockOwnDraft(
  ctx: CommandContext,
  { id, revision }: { id: string; revision: number },
): Promise<DraftRow> {
  await lockDraft(ctx.tx, id);
  const row = await findDraftRow(ctx.tx, { ...draftScope(ctx), id });
  if (!row) throw new AppError('not_found');
  if (row.revision !== revision) throw staleDraft(row);
  return row;
}

export const staleDraft = (row: DraftRow): AppError =>
  new AppError('precondition_failed', { extra: { draft: row.id, revision: row.revision } });
