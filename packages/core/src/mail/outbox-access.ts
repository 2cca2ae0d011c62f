import { authorise } from '@headwater/domain';
import type { Context } from '../kit/index.ts';

/** The sample run without a mail server: its people are invented, and this is the only way to read their mail. */
export const isOutboxOpen = (ctx: Context): boolean => ctx.sampleRun === true && ctx.ports.mail === null;

/** Elsewhere only operations may see who was written to. */
export function assertOutboxOpen(ctx: Context): void {
  if (!isOutboxOpen(ctx)) authorise(ctx.actor, 'operations.read');
}
