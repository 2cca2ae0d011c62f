import { createHash, randomBytes } from 'node:crypto';
import { AppError, actorId, environmentOf, newId, organizationOf } from '@headwater/domain';
import { fileBytes, fileName, filePurpose, purposeRules, storedFileSchema } from '@headwater/domain/files';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { cleanFile } from './clean-file.ts';
import { insertFile, sumBytesOf } from './store.ts';
import { toStoredFile } from './to-stored-file.ts';

const quotaBytes = 2 * 1024 ** 3;

/** Keeps a logo, a screenshot or a piece of evidence. Stored before the row is written: a row never points nowhere. */
export const uploadFile = defineCommand({
  name: 'files.uploadFile',
  permission: 'file.write',
  input: z.object({ purpose: filePurpose, fileName, body: fileBytes }),
  output: storedFileSchema,
  async prepare({ input: { purpose, body }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    if ((await sumBytesOf(ctx.database.prisma, organizationId)) + body.length > quotaBytes) throw full();
    const clean = await cleanFile({ body, purpose });
    const storageKey = `${purpose}/${randomBytes(20).toString('hex')}`;
    await ctx.ports.storage.put({ key: storageKey, body: clean.body, mediaType: clean.mediaType });
    return { ...clean, storageKey, organizationId };
  },
  async run({ input, ctx, prepared: { body, storageKey, organizationId, ...kept } }) {
    const row = await insertFile(ctx.tx, {
      id: newId('fil'),
      organizationId,
      environment: environmentOf(ctx.actor),
      purpose: input.purpose,
      visibility: purposeRules[input.purpose].visibility,
      storageKey,
      ...kept,
      byteSize: body.length,
      sha256: sha256Of(body),
      sourceSha256: sha256Of(input.body),
      fileName: input.fileName,
      uploadedById: actorId(ctx.actor),
      createdAt: ctx.clock.now(),
    });
    ctx.record({ subject: row.id, organizationId, before: null, after: row });
    return toStoredFile(row, ctx.publicUrl);
  },
});

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const full = () =>
  new AppError('conflict', {
    detail: {
      en: 'Your organisation has used its 2 GB. Delete files that nothing needs.',
      'zh-CN': '贵组织的 2 GB 空间已用完，请删除不再需要的文件。',
    },
  });
