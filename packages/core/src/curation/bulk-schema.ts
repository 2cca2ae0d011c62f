import { bulkRefusals, type StandingChange } from '@headwater/domain/curation';
import { z } from 'zod';
import { bilingualSchema } from '../catalogue/index.ts';
import type { BulkRow } from './store-bulk.ts';

const time = z.iso.datetime();
const person = z.object({ id: z.string(), name: z.string().nullable() });
const count = z.int().nonnegative();

export const changeSchema = z.object({
  standing: z.enum(['listed', 'whitelisted']).optional(),
  validUntil: time.optional(),
  reviewOn: time.optional(),
});

export const listingMatch = z.object({
  q: z.string().trim().min(1).max(80).optional(),
  state: z.string().max(40).optional(),
  standing: z.string().max(40).optional(),
  kind: z.string().max(40).optional(),
  organizationId: z.string().max(60).optional(),
});

const termSchema = z.object({ standing: z.string(), validUntil: time.nullable(), reviewOn: time.nullable() });

export const bulkItemSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  listing: z.string(),
  name: z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() }),
  organization: z.object({ name: z.string(), nameEn: z.string().nullable() }),
  /** `change`, or why the preview refused it. */
  planned: z.string(),
  state: z.string(),
  reason: z.object({ code: z.string(), text: bilingualSchema }).nullable(),
  before: termSchema,
});

export const bulkSchema = z.object({
  id: z.string(),
  state: z.string(),
  change: changeSchema,
  rationale: z.string(),
  createdBy: person,
  createdAt: time,
  startedAt: time.nullable(),
  finishedAt: time.nullable(),
  undoUntil: time.nullable(),
  undoneAt: time.nullable(),
  undoneBy: person.nullable(),
  mayUndo: z.boolean(),
  counts: z.object({ total: count, left: count, changed: count, refused: count, undone: count, kept: count }),
});

/** Dates in JSON are text. */
export function readChange(stored: unknown): StandingChange {
  const { standing, validUntil, reviewOn } = changeSchema.parse(stored);
  return {
    standing,
    validUntil: validUntil ? new Date(validUntil) : undefined,
    reviewOn: reviewOn ? new Date(reviewOn) : undefined,
  };
}

export const refusalOf = (code: string | null) =>
  code !== null && Object.hasOwn(bulkRefusals, code)
    ? { code, text: bulkRefusals[code as keyof typeof bulkRefusals] }
    : null;

interface Told {
  row: BulkRow;
  items: readonly { state: string; count: number }[];
  names: ReadonlyMap<string, string>;
  now: Date;
}

export function toBulk({ row, items, names, now }: Told): z.input<typeof bulkSchema> {
  const of = (...states: string[]) =>
    items.filter(({ state }) => states.includes(state)).reduce((sum, item) => sum + item.count, 0);
  const named = (id: string) => ({ id, name: names.get(id) ?? null });
  return {
    id: row.id,
    state: row.state,
    change: changeSchema.parse(row.change),
    rationale: row.rationale,
    createdBy: named(row.createdById),
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    undoUntil: row.undoUntil?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    undoneBy: row.undoneById ? named(row.undoneById) : null,
    mayUndo: row.state === 'done' && row.undoUntil !== null && row.undoUntil > now && of('changed') > 0,
    counts: {
      total: items.reduce((sum, item) => sum + item.count, 0),
      left: of('waiting', 'undoing'),
      changed: of('changed'),
      refused: of('refused'),
      undone: of('undone'),
      kept: of('kept'),
    },
  };
}
