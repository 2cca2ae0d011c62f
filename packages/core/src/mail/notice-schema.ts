import { noticeKinds } from '@headwater/domain/identity';
import { z } from 'zod';

export const noticeKindSchema = z.enum(noticeKinds);

export const noticeChoiceSchema = z.object({
  kind: noticeKindSchema,
  title: z.object({ 'zh-CN': z.string(), en: z.string() }),
  summary: z.object({ 'zh-CN': z.string(), en: z.string() }),
  email: z.boolean(),
});
