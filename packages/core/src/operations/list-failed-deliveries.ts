import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listFailedRows } from './store.ts';

const time = z.iso.datetime();

/** Webhook deliveries of all organisations that ran out of attempts. Only the host of an address: the rest may be a key. */
export const listFailedDeliveries = defineQuery({
  name: 'operations.listFailedDeliveries',
  permission: 'operations.read',
  input: pageInput,
  output: pageOf(
    z.object({
      id: z.string(),
      type: z.string(),
      host: z.string(),
      environment: z.string(),
      organization: z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() }),
      attempts: z.int(),
      lastStatus: z.int().nullable(),
      lastError: z.string().nullable(),
      lastAt: time.nullable(),
      createdAt: time,
      /** Its endpoint takes deliveries again. */
      mayReplay: z.boolean(),
    }),
  ),
  async run({ input: { limit, cursor }, ctx }) {
    const after = decodeCursor(cursor, { filters: {}, keys: ['time', 'text'] });
    const rows = await listFailedRows(ctx.database, {
      take: limit + 1,
      after: after ? { createdAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, { limit, filters: {}, keys: (row) => [row.createdAt.toISOString(), row.id] });
    const data = page.data.map(({ id, event, endpoint, attempts: [last], ...row }) => ({
      id,
      type: event.type,
      host: hostOf(endpoint.url),
      environment: endpoint.environment,
      organization: endpoint.organization,
      attempts: row.attemptCount,
      lastStatus: last?.status ?? null,
      lastError: last?.error ?? null,
      lastAt: last?.attemptedAt.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
      mayReplay: endpoint.state === 'active',
    }));
    return { data, nextCursor: page.nextCursor };
  },
});

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
