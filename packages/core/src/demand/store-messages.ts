import type { Prisma, Transaction } from '@headwater/database';
import { type MessageSide, maxThreadMessages } from '@headwater/domain/demand';

const columns = {
  id: true,
  side: true,
  body: true,
  authorName: true,
  createdAt: true,
} as const;

/** A thread is bounded, so it is read whole; `lead_message_lead_id_created_at_id_idx` gives it in order. */
export const listMessages = (db: Pick<Transaction, 'leadMessage'>, leadId: string) =>
  db.leadMessage.findMany({
    where: { leadId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: maxThreadMessages,
    select: columns,
  });

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number];

/** One page onwards from a message, oldest first. */
export const listMessagesAfter = (
  db: Pick<Transaction, 'leadMessage'>,
  { leadId, after, take }: { leadId: string; after: (string | number)[] | null; take: number },
) => {
  const [createdAt, id] = after ?? [];
  return db.leadMessage.findMany({
    where: {
      leadId,
      ...(createdAt === undefined
        ? {}
        : {
            OR: [
              { createdAt: { gt: new Date(createdAt) } },
              { createdAt: new Date(createdAt), id: { gt: String(id) } },
            ],
          }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take,
    select: columns,
  });
};

export const insertMessage = (tx: Transaction, data: Prisma.LeadMessageUncheckedCreateInput) =>
  tx.leadMessage.create({ data, select: columns });

/** Two messages at once would both pass the bounds; the second waits here for the first. */
export const lockLead = (tx: Transaction, leadId: string) =>
  tx.$queryRaw`SELECT id FROM lead WHERE id = ${leadId} FOR UPDATE`;

export const eraseMessages = (tx: Transaction, leadId: string) =>
  tx.leadMessage.updateMany({ where: { leadId }, data: { body: '', authorName: null } });

/** A reading mark is not a change of the lead: its revision stays, and so does everybody's If-Match. */
export const markRead = (
  tx: Transaction,
  { leadId, side, at }: { leadId: string; side: MessageSide; at: Date },
) =>
  tx.lead.update({
    where: { id: leadId },
    data: side === 'partner' ? { partnerReadAt: at } : { customerReadAt: at },
    select: { id: true },
  });

/** How much the other side wrote since this side last looked, by lead. */
export async function countUnread(
  db: Pick<Transaction, '$queryRaw'>,
  { leadIds, reader }: { leadIds: string[]; reader: MessageSide },
): Promise<Map<string, number>> {
  const other = reader === 'partner' ? 'customer' : 'partner';
  const rows = await db.$queryRaw<{ id: string; n: number }[]>`
    SELECT m.lead_id AS id, count(*)::int AS n FROM lead_message m JOIN lead l ON l.id = m.lead_id
    WHERE m.lead_id = ANY(${leadIds}) AND m.side = ${other}
      AND m.created_at > coalesce(CASE WHEN ${reader} = 'partner' THEN l.partner_read_at ELSE l.customer_read_at END, '-infinity')
    GROUP BY 1`;
  return new Map(rows.map(({ id, n }) => [id, n]));
}
