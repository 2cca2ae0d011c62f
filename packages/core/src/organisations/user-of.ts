import { type Actor, AppError } from '@headwater/domain';

/** The person behind the call; keys and jobs are nobody. */
export function userOf(actor: Actor): Extract<Actor, { kind: 'user' }> {
  if (actor.kind === 'user') return actor;
  throw new AppError(actor.kind === 'anonymous' ? 'unauthenticated' : 'forbidden');
}
