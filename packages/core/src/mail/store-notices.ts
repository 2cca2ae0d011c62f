import type { Transaction } from '@headwater/database';

type Reader = Pick<Transaction, 'noticeChoice' | 'membership' | 'user'>;

export const listRefusedKinds = async (db: Reader, userId: string): Promise<string[]> => {
  const rows = await db.noticeChoice.findMany({ where: { userId, email: false }, select: { kind: true } });
  return rows.map(({ kind }) => kind);
};

/** `partner.owner` and the like, of every organisation the person is in. */
export const listRolesOf = async (db: Reader, userId: string): Promise<string[]> => {
  const rows = await db.membership.findMany({
    where: { userId },
    take: 200,
    select: { roles: true, organization: { select: { kind: true } } },
  });
  return rows.flatMap(({ roles, organization }) => roles.map((role) => `${organization.kind}.${role}`));
};

export const putNoticeChoice = (
  tx: Transaction,
  choice: { userId: string; kind: string; email: boolean; at: Date },
) => {
  const { userId, kind, email, at } = choice;
  return tx.noticeChoice.upsert({
    where: { userId_kind: { userId, kind } },
    create: { userId, kind, email, updatedAt: at },
    update: { email, updatedAt: at },
    select: { kind: true },
  });
};

export const findAddress = (db: Reader, userId: string) =>
  db.user.findUnique({ where: { id: userId }, select: { id: true, email: true } });
