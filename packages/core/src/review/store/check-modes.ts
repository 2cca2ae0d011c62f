import type { Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';

const shown = {
  id: true,
  checkId: true,
  mode: true,
  reason: true,
  createdById: true,
  createdAt: true,
} as const;

/** Newest first; a few hundred checks change rarely. */
export const listCheckModes = (db: Transaction) =>
  db.checkMode.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 500, select: shown });

export const findCheckMode = (db: Transaction, checkId: string) =>
  db.checkMode.findFirst({
    where: { checkId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: shown,
  });

export const insertCheckMode = (
  tx: Transaction,
  data: { checkId: string; mode: string; reason: string; createdById: string | null; createdAt: Date },
) => tx.checkMode.create({ data: { id: newId('chm'), ...data }, select: shown });
