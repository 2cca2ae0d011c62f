import { cardSchema } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { findShelves, listAddresses } from './store-read.ts';

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

/** A sitemap may hold 50,000 addresses; each listing has one a language. */
const addressesAPart = 20_000;

/** Public addresses with their last change, for the sitemap, in parts of 20,000. */
export const listCatalogueAddresses = defineQuery({
  name: 'discovery.listAddresses',
  permission: 'public',
  input: z.object({ part: z.number().int().min(1).max(1000).default(1) }),
  output: z.object({
    data: z.array(z.object({ listing: z.string(), updatedAt: z.string() })),
    parts: z.number().int(),
  }),
  async run({ input, ctx }) {
    const { rows, total } = await listAddresses(ctx.database, { part: input.part, size: addressesAPart });
    return {
      data: rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })),
      parts: Math.max(1, Math.ceil(total / addressesAPart)),
    };
  },
});
