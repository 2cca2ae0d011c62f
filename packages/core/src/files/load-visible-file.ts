import { type Actor, AppError, can, environmentOf } from '@headwater/domain';
import type { Context } from '../kit/index.ts';
import { findFile, type StoredFileRow } from './store.ts';

/** The row, or `not_found` also when it exists but is not for the caller: nobody learns which evidence exists. */
export async function loadVisibleFile(ctx: Context, id: string): Promise<StoredFileRow> {
  const row = await findFile(ctx.database.prisma, { id });
  if (!row || !mayRead(ctx.actor, row)) throw new AppError('not_found');
  return row;
}

function mayRead(actor: Actor, row: StoredFileRow): boolean {
  if (actor.kind === 'system') return true;
  if (row.environment === 'sandbox') return isOwnSandboxFile(actor, row);
  if (row.visibility === 'public') return true;
  if (!can(actor, 'file.read')) return false;
  if (actor.kind === 'api_key')
    return environmentOf(actor) === 'live' && actor.organizationId === row.organizationId;
  if (actor.kind !== 'user' || !actor.organization) return false;
  const { id, kind } = actor.organization;
  return id === row.organizationId || (kind === 'vendor' && can(actor, 'review.read'));
}

/** Nothing of the sandbox is public, a logo neither: it belongs to no page. */
const isOwnSandboxFile = (actor: Actor, row: StoredFileRow): boolean =>
  environmentOf(actor) === 'sandbox' &&
  actor.kind === 'api_key' &&
  actor.organizationId === row.organizationId &&
  can(actor, 'file.read');
