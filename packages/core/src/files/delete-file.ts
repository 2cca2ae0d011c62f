import { AppError, environmentOf, organizationOf } from '@headwater/domain';
import { storedFileSchema } from '@headwater/domain/files';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { deleteFileRow, findFile } from './store.ts';
import { toStoredFile } from './to-stored-file.ts';

/** The bytes go last: should the storage fail, the transaction rolls back and the file is still whole. */
export const deleteFile = defineCommand({
  name: 'files.deleteFile',
  permission: 'file.write',
  input: z.object({ fileId: z.string().max(40) }),
  output: storedFileSchema,
  async run({ input: { fileId: id }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const row = await findFile(ctx.tx, { id, organizationId, environment: environmentOf(ctx.actor) });
    if (!row) throw new AppError('not_found');
    await deleteFileRow(ctx.tx, id);
    await ctx.ports.storage.remove(row.storageKey);
    ctx.record({ subject: id, organizationId, before: row, after: null });
    return toStoredFile(row, ctx.publicUrl);
  },
});
