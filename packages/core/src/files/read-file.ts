import { AppError } from '@headwater/domain';
import { fileBytes, storedFileSchema } from '@headwater/domain/files';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { loadVisibleFile } from './load-visible-file.ts';
import { toStoredFile } from './to-stored-file.ts';

/** The same rule as getFile, with the bytes. */
export const readFile = defineQuery({
  name: 'files.readFile',
  permission: 'public',
  input: z.object({ fileId: z.string().max(40) }),
  output: z.object({ file: storedFileSchema, body: fileBytes }),
  async run({ input, ctx }) {
    const row = await loadVisibleFile(ctx, input.fileId);
    const body = await ctx.ports.storage.get(row.storageKey);
    if (!body) throw new AppError('not_found');
    return { file: toStoredFile(row, ctx.publicUrl), body };
  },
});
