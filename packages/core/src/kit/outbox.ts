import type { Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';
import { eventTypes } from '@headwater/domain/events';
import { applyNoticeChoices } from './apply-notice-choices.ts';
import type { Deps, EmittedEvent, OutgoingMail } from './context.ts';

/** The worker listens on this channel; the notice arrives with the commit. */
export const outboxChannel = 'headwater_outbox';

/** Announces that events left the outbox; who follows the feed listens here. */
export const feedChannel = 'headwater_feed';

/** Leaves room for the rest of a webhook's body, which must stay below 20 kB even when every character takes three bytes. */
const maxDataLength = 6000;

/** Writes events with the next sequence of their subject. Data that breaks the published schema is our bug and rolls back. */
export async function appendEvents(tx: Transaction, events: EmittedEvent[], at: Date): Promise<void> {
  for (const event of events) {
    const data = parseData(event);
    const last = await tx.event.aggregate({ where: { subject: event.subject }, _max: { sequence: true } });
    await tx.event.create({
      data: {
        id: newId('evt'),
        type: event.type,
        subject: event.subject,
        sequence: (last._max.sequence ?? 0) + 1,
        organizationId: event.organizationId,
        environment: event.environment ?? 'live',
        data,
        occurredAt: at,
      },
      select: { id: true },
    });
  }
  if (events.length > 0) await notifyWorker(tx);
}

export async function queueMails(
  tx: Transaction,
  { deps, mails, at }: { deps: Pick<Deps, 'vault' | 'publicUrl'>; mails: OutgoingMail[]; at: Date },
): Promise<void> {
  const wanted = await applyNoticeChoices(tx, { deps, mails });
  if (wanted.length === 0) return;
  await tx.mail.createMany({
    data: wanted.map((mail) => ({ id: newId('mal'), ...mail, nextAttemptAt: at, createdAt: at })),
  });
  await notifyWorker(tx);
}

/** Wakes the worker when this transaction commits. */
export const notifyWorker = (tx: Transaction) => tx.$executeRawUnsafe(`NOTIFY ${outboxChannel}`);

function parseData(event: EmittedEvent): object {
  const type = eventTypes[event.type];
  if (!type) throw new Error(`${event.type} is not in the event register (domain/events)`);
  const data = type.schema.parse(event.data) as object;
  if (JSON.stringify(data).length > maxDataLength) throw new Error(`the data of ${event.type} is not thin`);
  return data;
}
