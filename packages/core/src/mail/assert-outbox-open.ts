import { authorise } from '@headwater/domain';
import type { Context } from '../kit/index.ts';

/** Anyone may look into the sample run's outbox, where all people are invented; elsewhere only operations. */
export function assertOutboxOpen(ctx: Context): void {
  if (!ctx.sampleRun) authorise(ctx.actor, 'operations.read');
}
