import type { Transaction } from '@headwater/database';
import { AppError } from '@headwater/domain';
import { findNamespaceOwner } from './store/index.ts';

/** Other areas ask this before anything is registered under a namespace. */
export async function assertNamespaceOwned(
  tx: Transaction,
  { name, organizationId }: { name: string; organizationId: string },
): Promise<void> {
  const owner = await findNamespaceOwner(tx, name);
  if (!owner) throw new AppError('namespace_not_proved', { extra: { namespace: name } });
  if (owner.organizationId !== organizationId)
    throw new AppError('namespace_taken', { extra: { namespace: name } });
}
