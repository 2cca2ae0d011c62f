import type { Database } from '@headwater/database';
import { newId } from '@headwater/domain';
import { eventTypes } from '@headwater/domain/events';
import { outboxChannel } from '../kit/index.ts';

/** What commands would have left in the outbox, in one statement, each event about something of its own; answers the ids. */
export async function emitMany({ pool }: Database, organizationIds: string[]): Promise<string[]> {
  const ids = organizationIds.map(() => newId('evt'));
  await pool.query(
    `INSERT INTO event (id, type, subject, sequence, organization_id, data, occurred_at)
      SELECT id, 'lead.offered', 'led_' || id, 1, organization_id, $3, clock_timestamp()
        FROM unnest($1::text[], $2::text[]) AS made(id, organization_id)`,
    [ids, organizationIds, eventTypes['lead.offered']?.example ?? {}],
  );
  await pool.query(`NOTIFY ${outboxChannel}`);
  return ids;
}
