import type { Database, Transaction } from '@headwater/database';

export interface DueMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attempts: number;
  locale: string;
  unsubscribeUrl: string | null;
}

/** Takes due mails for `leaseMs`; a worker that dies leaves them to be taken again after that. */
export async function claimMails(
  { pool }: Database,
  options: { now: Date; limit: number; leaseMs: number },
): Promise<DueMail[]> {
  const { rows } = await pool.query<DueMail>(
    `UPDATE mail SET attempts = attempts + 1, next_attempt_at = $2
      WHERE id IN (SELECT id FROM mail WHERE state = 'queued' AND next_attempt_at <= $1
        ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
      RETURNING id, "to", subject, text, html, attempts, locale, unsubscribe_url AS "unsubscribeUrl"`,
    [options.now, new Date(options.now.getTime() + options.leaseMs), options.limit],
  );
  return rows;
}

/** Once it left, only the envelope is kept: bodies carry sign-in links and people's words. */
export const markSent = ({ prisma }: Database, { id, at }: { id: string; at: Date }) =>
  prisma.mail.update({
    where: { id },
    data: { state: 'sent', sentAt: at, nextAttemptAt: null, lastError: null, text: '', html: '' },
    select: { id: true },
  });

export const markUnsent = (
  { prisma }: Database,
  { id, error, retryAt }: { id: string; error: string; retryAt: Date | null },
) =>
  prisma.mail.update({
    where: { id },
    data: { state: retryAt ? 'queued' : 'failed', nextAttemptAt: retryAt, lastError: error.slice(0, 500) },
    select: { id: true },
  });

/** Gives up on what waited too long: a link in it no longer works, and news of last week confuse. */
export const failOverdue = ({ prisma }: Database, { queuedBefore }: { queuedBefore: Date }) =>
  prisma.mail.updateMany({
    where: { state: 'queued', createdAt: { lt: queuedBefore } },
    data: { state: 'failed', nextAttemptAt: null, lastError: 'overdue' },
  });

const envelope = {
  id: true,
  to: true,
  locale: true,
  template: true,
  subject: true,
  state: true,
  attempts: true,
  lastError: true,
  sentAt: true,
  createdAt: true,
} as const;

interface MailFilter {
  to?: string | undefined;
  template?: string | undefined;
  state?: string | undefined;
}

export const listEnvelopes = (
  { prisma }: Database,
  { filter, after, take }: { filter: MailFilter; after: (string | number)[] | null; take: number },
) => {
  const [createdAt, id] = after ?? [];
  const where = {
    ...(filter.to ? { to: filter.to } : {}),
    ...(filter.template ? { template: filter.template } : {}),
    ...(filter.state ? { state: filter.state } : {}),
    ...(createdAt !== undefined
      ? {
          OR: [
            { createdAt: { lt: new Date(createdAt) } },
            { createdAt: new Date(createdAt), id: { lt: String(id) } },
          ],
        }
      : {}),
  };
  return prisma.mail.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: envelope,
  });
};

export const findMail = ({ prisma }: Database, id: string) =>
  prisma.mail.findUnique({ where: { id }, select: { ...envelope, text: true, html: true } });

export async function listMembersWithRoles(db: Pick<Transaction, 'membership'>, organizationId: string) {
  const rows = await db.membership.findMany({
    where: { organizationId },
    orderBy: { id: 'asc' },
    take: 200,
    select: {
      roles: true,
      organization: { select: { kind: true } },
      user: { select: { email: true, name: true, locale: true } },
    },
  });
  return rows.map((row) => ({ ...row.user, roles: row.roles, kind: row.organization.kind }));
}
