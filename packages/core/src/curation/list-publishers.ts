import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listPublisherRows } from './store-publishers.ts';

const count = z.int().nonnegative();

const publisherSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  website: z.string().nullable(),
  trust: z.string(),
  namespaces: z.array(z.string()),
  liveListings: count,
  publishedVersions: count,
  rejected: count,
  changesRequested: count,
  createdAt: z.iso.datetime(),
});

/** Every partner organisation with what its submissions came to, by name. */
export const listPublishers = defineQuery({
  name: 'curation.listPublishers',
  permission: 'curation.read',
  input: pageInput.extend({
    q: z.string().trim().min(1).max(80).optional(),
    trust: z.enum(['new', 'trusted']).optional(),
  }),
  output: pageOf(publisherSchema),
  async run({ input: { limit, cursor, ...filters }, ctx }) {
    const after = decodeCursor(cursor, { filters, keys: ['text', 'text'] });
    const rows = await listPublisherRows(ctx.database.prisma, {
      ...filters,
      limit,
      after: after ? { name: after[0], id: after[1] } : null,
    });
    const page = toPage(rows, { limit, filters, keys: (row) => [row.name, row.id] });
    const data = page.data.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
    return { data, nextCursor: page.nextCursor };
  },
});
