import { decodeCursor, environmentOf, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { filePurpose, fileSha256, storedFileSchema } from '@headwater/domain/files';
import { defineQuery } from '../kit/index.ts';
import { listFilesOf } from './store.ts';
import { toStoredFile } from './to-stored-file.ts';

export const listFiles = defineQuery({
  name: 'files.listFiles',
  permission: 'file.read',
  input: pageInput.extend({ purpose: filePurpose.optional(), sha256: fileSha256.optional() }),
  output: pageOf(storedFileSchema),
  async run({ input: { limit, cursor, purpose, sha256: sourceSha256 }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const environment = environmentOf(ctx.actor);
    const filters = { organizationId, environment, purpose, sourceSha256 };
    const beforeId = decodeCursor(cursor, { filters, keys: ['text'] })?.[0] ?? null;
    const rows = await listFilesOf(ctx.database.prisma, { ...filters, beforeId, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [row.id] });
    return { data: data.map((row) => toStoredFile(row, ctx.publicUrl)), nextCursor };
  },
});
