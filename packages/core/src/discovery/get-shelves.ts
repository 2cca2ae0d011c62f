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
