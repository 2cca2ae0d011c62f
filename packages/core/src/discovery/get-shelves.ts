import { cardSchema } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { findShelves, listAddresses, suggestNames } from './store-read.ts';

const cards = z.array(cardSchema);

/** The home page's shelves, each with the reason in its name. */
export const getShelves = defineQuery({
  name: 'discovery.getShelves',
  permission: 'public',
  input: z.object({}).optional(),
  output: z.object({
    boutique: cards,
    whitelisted: cards,
    solutions: cards,
    services: cards,
    total: z.number().int(),
  }),
  readModel: true,
  run: ({ ctx }) => findShelves(ctx.database),
});

/** Search as you type: names by prefix, and by pinyin. */
export const suggestListings = defineQuery({
  name: 'discovery.suggestListings',
  permission: 'public',
  input: z.object({ q: z.string().max(60), limit: z.number().int().min(1).max(10).default(6) }),
  output: z.object({ data: cards }),
  readModel: true,
  async run({ input, ctx }) {
    const text = input.q.trim().toLowerCase();
    if (!text) return { data: [] };
    const pinyin = /^[a-z]{2,30}$/.test(text) ? `~${text}` : '';
    return { data: await suggestNames(ctx.database, { text, pinyin, limit: input.limit }) };
  },
});

/** Every public address with its last change, for the sitemap. */
export const listCatalogueAddresses = defineQuery({
  name: 'discovery.listAddresses',
  permission: 'public',
  input: z.object({}).optional(),
  output: z.object({ data: z.array(z.object({ listing: z.string(), updatedAt: z.string() })) }),
  run: async ({ ctx }) => ({
    data: (await listAddresses(ctx.database)).map((row) => ({
      ...row,
      updatedAt: row.updatedAt.toISOString(),
    })),
  }),
});
