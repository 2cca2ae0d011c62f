import { z } from 'zod';

export const listingParams = z.object({ namespace: z.string().max(64), slug: z.string().max(64) });

export const versionParams = listingParams.extend({
  version: z.string().max(80).describe('The number, or `lsv_…`'),
});

export const listingName = (params: { namespace: string; slug: string }): string =>
  `${params.namespace}/${params.slug}`;
