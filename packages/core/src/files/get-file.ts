import { storedFileSchema } from '@headwater/domain/files';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { loadVisibleFile } from './load-visible-file.ts';
import { toStoredFile } from './to-stored-file.ts';

/** Public files for everyone; private ones for their organisation and the vendor's reviewers. */
export const getFile = defineQuery({
  name: 'files.getFile',
  permission: 'public',
  input: z.object({ fileId: z.string().max(40) }),
  output: storedFileSchema,
  run: async ({ input, ctx }) => toStoredFile(await loadVisibleFile(ctx, input.fileId), ctx.publicUrl),
});
