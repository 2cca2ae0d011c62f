import { reviewReasonCodes } from '@headwater/domain/review';
import { z } from 'zod';
import { bilingualSchema } from '../catalogue/index.ts';
import type { CannedReasonRow } from './store/canned-reasons.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

export const cannedCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/);

/** In which decisions it is offered. A rejection ends the case, so its texts are its own. */
export const cannedKinds = z.enum(['changes', 'reject']);

export const cannedReasonInput = {
  reason: z.enum(reviewReasonCodes),
  kind: cannedKinds,
  title: z.object({ 'zh-CN': line(80), en: line(120) }),
  text: z.object({ 'zh-CN': line(1500), en: line(1500) }),
};

export const cannedReasonSchema = z.object({
  code: z.string(),
  reason: z.string(),
  kind: z.string(),
  title: bilingualSchema,
  text: bilingualSchema,
  position: z.int(),
  retiredAt: z.iso.datetime().nullable(),
  revision: z.int(),
  updatedAt: z.iso.datetime(),
});

export const toCannedReason = (row: CannedReasonRow): z.input<typeof cannedReasonSchema> => ({
  code: row.code,
  reason: row.reason,
  kind: row.kind,
  title: { 'zh-CN': row.titleZh, en: row.titleEn },
  text: { 'zh-CN': row.textZh, en: row.textEn },
  position: row.position,
  retiredAt: row.retiredAt?.toISOString() ?? null,
  revision: row.revision,
  updatedAt: row.updatedAt.toISOString(),
});
