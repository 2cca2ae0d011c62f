import { AppError } from '@headwater/domain';
import type { Context } from './context.ts';

/** Refuses a write that was made from an older reading (If-Match, RFC 9110 section 13.1.1). */
export function assertRevision(ctx: Context, revision: number): void {
  if (ctx.ifRevision !== undefined && ctx.ifRevision !== revision)
    throw new AppError('precondition_failed', { extra: { revision } });
}
