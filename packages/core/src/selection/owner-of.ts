import { AppError } from '@headwater/domain';
import type { Context } from '../kit/index.ts';

export interface Owner {
  userId: string;
  /** The customer organisation the person acts for; null keeps things personal. */
  organizationId: string | null;
}

/** Whose things these are. Only a customer's team shares; a partner's or the vendor's people choose for themselves. */
export function ownerOf({ actor }: Pick<Context, 'actor'>): Owner {
  if (actor.kind !== 'user') throw new AppError('forbidden');
  const { organization, userId } = actor;
  return { userId, organizationId: organization?.kind === 'customer' ? organization.id : null };
}
