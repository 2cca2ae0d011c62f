import { AppError } from '@headwater/domain';
import { collectionSlugPattern, phaseOf } from '@headwater/domain/curation';
import { z } from 'zod';
import { bilingualSchema } from '../catalogue/index.ts';
import type { CollectionRow } from './store-collections.ts';

const time = z.iso.datetime();
const line = (max: number) => z.string().trim().min(1).max(max);

export const mostItems = 60;

export const collectionInput = {
  slug: z.string().trim().min(3).max(60).regex(collectionSlugPattern),
  name: z.object({ 'zh-CN': line(40), en: line(80) }),
  description: z.object({ 'zh-CN': line(400), en: line(800) }),
  validFrom: time.nullable().default(null),
  validUntil: time.nullable().default(null),
};

export const collectionSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: bilingualSchema,
  description: bilingualSchema,
  state: z.string(),
  /** draft | scheduled | open | over */
  phase: z.string(),
  validFrom: time.nullable(),
  validUntil: time.nullable(),
  size: z.int(),
  revision: z.int(),
  updatedAt: time,
});

export const toCollection = (row: CollectionRow, now: Date): z.input<typeof collectionSchema> => ({
  id: row.id,
  slug: row.slug,
  name: { 'zh-CN': row.nameZh, en: row.nameEn },
  description: { 'zh-CN': row.descriptionZh, en: row.descriptionEn },
  state: row.state,
  phase: phaseOf(row, now),
  validFrom: row.validFrom?.toISOString() ?? null,
  validUntil: row.validUntil?.toISOString() ?? null,
  size: row._count.items,
  revision: row.revision,
  updatedAt: row.updatedAt.toISOString(),
});

interface Written {
  name: { 'zh-CN': string; en: string };
  description: { 'zh-CN': string; en: string };
  validFrom: string | null;
  validUntil: string | null;
}

export const toColumns = ({ name, description, validFrom, validUntil }: Written) => ({
  nameZh: name['zh-CN'],
  nameEn: name.en,
  descriptionZh: description['zh-CN'],
  descriptionEn: description.en,
  validFrom: validFrom ? new Date(validFrom) : null,
  validUntil: validUntil ? new Date(validUntil) : null,
});

export function assertTerm({ validFrom, validUntil }: Pick<Written, 'validFrom' | 'validUntil'>): void {
  if (!validFrom || !validUntil || validFrom < validUntil) return;
  throw fault('/validUntil', 'before_start', {
    en: 'It would end before it begins.',
    'zh-CN': '结束日期须晚于开始日期。',
  });
}

export const fault = (pointer: string, code: string, message: { en: string; 'zh-CN': string }) =>
  new AppError('invalid_input', { errors: [{ pointer, code, message }] });

export const slugTaken = () =>
  fault('/slug', 'taken', {
    en: 'Another collection has this address.',
    'zh-CN': '该地址已被其他专题使用。',
  });
