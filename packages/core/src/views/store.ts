import type { Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';

const shown = { id: true, userId: true, page: true, name: true, query: true, createdAt: true } as const;

export const listViewRows = (db: Transaction, owner: { userId: string; page: string }) =>
  db.savedView.findMany({
    where: owner,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: shown,
  });

export const findView = (db: Transaction, owner: { id: string; userId: string }) =>
  db.savedView.findFirst({ where: owner, select: shown });

export const findViewNamed = (db: Transaction, owner: { userId: string; page: string; name: string }) =>
  db.savedView.findFirst({ where: owner, select: shown });

export const insertView = (
  tx: Transaction,
  data: { userId: string; page: string; name: string; query: string; createdAt: Date },
) => tx.savedView.create({ data: { id: newId('svw'), ...data }, select: shown });

export const updateView = (tx: Transaction, { id, query }: { id: string; query: string }) =>
  tx.savedView.update({ where: { id }, data: { query }, select: shown });

export const deleteViewRow = (tx: Transaction, id: string) =>
  tx.savedView.delete({ where: { id }, select: { id: true } });
