import { cardSchema } from '@headwater/domain/discovery';
import { z } from 'zod';
import type { ItemRow, ShortlistRow } from './store-shortlists.ts';

export const noteSchema = z
  .string()
  .trim()
  .max(1000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL stores no NUL
  .regex(/^[^\u0000]*$/);

export const listingPathSchema = z
  .string()
  .max(200)
  .toLowerCase()
  .regex(/^[a-z0-9._-]+\/[a-z0-9._-]+$/);

export const shortlistSchema = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string(),
  team: z.boolean().describe('The organisation sees and edits it; otherwise only its person'),
  items: z.number().int(),
  sharedUntil: z.string().nullable(),
  revision: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export const shortlistItemSchema = z.object({
  id: z.string(),
  listing: z.string().describe('namespace/slug'),
  /** Null once it left the catalogue. */
  card: cardSchema.nullable(),
  name: z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() }),
  state: z.enum(['live', 'deprecated', 'gone']),
  successor: cardSchema.nullable(),
  note: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
});

export const shortlistWithItemsSchema = shortlistSchema.extend({ list: z.array(shortlistItemSchema) });

export const toShortlist = (row: ShortlistRow, now: Date): z.input<typeof shortlistSchema> => ({
  id: row.id,
  name: row.name,
  note: row.note,
  team: row.organizationId !== null,
  items: row._count.items,
  sharedUntil: row.shareExpiresAt && row.shareExpiresAt > now ? row.shareExpiresAt.toISOString() : null,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

type Item = z.input<typeof shortlistItemSchema>;
const named = z.object({
  listing: z.object({
    'zh-CN': z.object({ name: z.string() }).optional(),
    en: z.object({ name: z.string() }).optional(),
  }),
});

/** A listing that left the catalogue keeps its last public name, and names its successor when there is one. */
export function toItem({ id, listing, note, addedBy, addedAt }: ItemRow): Item {
  const card = (listing.card?.card ?? null) as unknown as Item['card'];
  return {
    id,
    listing: `${listing.namespace}/${listing.slug}`,
    card,
    name: card?.name ?? lastName(listing),
    state: card === null ? 'gone' : listing.state === 'deprecated' ? 'deprecated' : 'live',
    successor: (listing.successor?.card?.card ?? null) as unknown as Item['successor'],
    note,
    addedBy: addedBy.name,
    addedAt: addedAt.toISOString(),
  };
}

function lastName({ liveVersion, namespace, slug }: ItemRow['listing']): Item['name'] {
  const manifest = named.safeParse(liveVersion?.manifest);
  if (!manifest.success) return { 'zh-CN': `${namespace}/${slug}`, en: `${namespace}/${slug}` };
  const { 'zh-CN': zh, en } = manifest.data.listing;
  return { ...(zh ? { 'zh-CN': zh.name } : {}), ...(en ? { en: en.name } : {}) };
}

/** What the log holds of a list. */
export const shortlistFacts = ({ name, note, organizationId, shareExpiresAt, deletedAt }: ShortlistRow) => ({
  name,
  note,
  organizationId,
  sharedUntil: shareExpiresAt,
  deleted: deletedAt !== null,
});
