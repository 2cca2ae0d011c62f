import type { Transaction } from '@headwater/database';
import { type Actor, AppError } from '@headwater/domain';
import { type OwnWorkReason, ownWorkReasons, ownWorkTexts } from '@headwater/domain/review';
import { listMembershipsOf, listPeopleBehind } from './store/people.ts';

interface Work {
  publisherId: string;
  /** Who pushed or submitted: ids of people or of API keys. */
  submitters: readonly (string | null | undefined)[];
  appealedDeciderId?: string | null;
}

/** Why the actor may not decide about this work; empty when they may. Only people decide. */
export async function findOwnWorkReasons(
  db: Transaction,
  { actor, work }: { actor: Actor; work: Work },
): Promise<OwnWorkReason[]> {
  if (actor.kind !== 'user') throw new AppError('forbidden');
  const memberOf = await listMembershipsOf(db, actor.userId);
  const submitters = await listPeopleBehind(
    db,
    work.submitters.filter((id) => typeof id === 'string'),
  );
  return ownWorkReasons({
    personId: actor.userId,
    memberOf,
    publisherId: work.publisherId,
    submitters,
    appealedDeciderId: work.appealedDeciderId ?? null,
  });
}

export async function assertNotOwnWork(
  db: Transaction,
  subject: { actor: Actor; work: Work },
): Promise<void> {
  const reasons = await findOwnWorkReasons(db, subject);
  const first = reasons[0];
  if (first) throw new AppError('own_work', { detail: ownWorkTexts[first], extra: { reasons } });
}
