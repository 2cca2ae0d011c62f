import { actorId } from '@headwater/domain';
import { moveVersion } from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { assertNoRecheck } from './assert-open.ts';
import type { CaseFile } from './load-case.ts';
import { updateCase } from './store/cases.ts';

interface Outcome {
  file: CaseFile;
  to: 'approved' | 'rejected';
  /** What the publisher reads of the version's state. */
  code: Parameters<typeof moveVersion>[1]['code'];
}

/** Ends the case and moves its version; the decision still has to be recorded and told. */
export async function closeCase(ctx: CommandContext, { file, to, code }: Outcome) {
  const { review, listing, version } = file;
  assertNoRecheck(review);
  const now = ctx.clock.now();
  const moved = await moveVersion(ctx, { listing, version, to, code, data: { decidedAt: now } });
  const decided = await updateCase(ctx.tx, {
    id: review.id,
    data: { state: 'decided', decision: to, decidedById: actorId(ctx.actor), decidedAt: now },
  });
  return { moved, decided };
}
