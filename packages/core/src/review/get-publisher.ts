import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { nameOf, namesOf } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import { caseDetailSchema } from './schema.ts';
import { findPartner, listDecisionsAbout, publisherRecord } from './store/publisher-record.ts';

/** What a curator knows about a publisher: its record, and what was decided about it lately. */
export const getPublisher = defineQuery({
  name: 'review.getPublisher',
  permission: 'review.read',
  input: z.object({ organizationId: z.string().max(60) }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    website: z.string().nullable(),
    trust: z.string(),
    namespaces: z.array(z.string()),
    createdAt: z.iso.datetime(),
    record: caseDetailSchema.shape.publisherRecord,
    decisions: z.array(
      z.object({
        id: z.string(),
        caseId: z.string(),
        listing: z.string(),
        action: z.string(),
        by: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
        at: z.iso.datetime(),
      }),
    ),
  }),
  async run({ input: { organizationId }, ctx }) {
    const db = ctx.database.prisma;
    const found = await findPartner(db, organizationId);
    if (!found) throw new AppError('not_found');
    const [record, decisions] = await Promise.all([
      publisherRecord(db, organizationId),
      listDecisionsAbout(db, organizationId),
    ]);
    const names = await namesOf(
      db,
      decisions.map(({ byId }) => byId).filter((id) => id !== null),
    );
    return {
      ...found,
      namespaces: found.namespaces.map(({ name }) => name),
      createdAt: found.createdAt.toISOString(),
      record,
      decisions: decisions.map(({ id, caseId, action, byId, createdAt, case: { listing } }) => ({
        id,
        caseId,
        action,
        listing: nameOf(listing),
        by: byId ? { id: byId, name: names.get(byId) ?? null } : null,
        at: createdAt.toISOString(),
      })),
    };
  },
});
