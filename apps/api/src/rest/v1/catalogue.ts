import { getCatalogueListing, getFacets, searchCatalogue } from '@headwater/core/discovery';
import { locales, pageInput } from '@headwater/domain';
import { facetNames } from '@headwater/domain/discovery';
import { z } from 'zod';
import { route } from '../route.ts';

const values = z
  .union([z.string().max(64), z.array(z.string().max(64)).max(30)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .optional();

const facetParameters = Object.fromEntries(facetNames.map((name) => [name, values])) as Record<
  (typeof facetNames)[number],
  typeof values
>;

export const catalogueRoutes = [
  route({
    method: 'get',
    path: '/catalogue',
    operationId: 'catalogue.search',
    summary: 'Search the public catalogue',
    description:
      'Chinese words, pinyin, traditional characters and misspelt English find the same listings. A facet may be given several times: its values are alternatives.',
    tag: 'Catalogue',
    query: z.object({
      q: z.string().max(200).optional(),
      ...facetParameters,
      sort: z.enum(['relevance', 'recommended', 'newest', 'name']).optional(),
      locale: z.enum(locales).optional(),
      counts: z
        .enum(['true', 'false'])
        .optional()
        .describe(
          '`true` adds the total and the count behind each facet value, which costs a look at every match',
        ),
      ...pageInput.shape,
    }),
    status: 200,
    useCase: searchCatalogue,
    input: ({ query: { q, sort, locale, limit, cursor, counts, ...facets } }) => ({
      q,
      sort,
      locale,
      limit,
      cursor,
      facets,
      withFacets: counts === 'true',
    }),
  }),
  route({
    method: 'get',
    path: '/catalogue/facets',
    operationId: 'catalogue.facets',
    summary: 'Count listings by facet',
    description: 'Counts of each facet value with the other facets applied, as a search page shows them.',
    tag: 'Catalogue',
    query: z.object({ q: z.string().max(200).optional(), ...facetParameters }),
    status: 200,
    useCase: getFacets,
    input: ({ query: { q, ...facets } }) => ({ q, facets }),
  }),
  route({
    method: 'get',
    path: '/catalogue/{namespace}/{slug}',
    operationId: 'catalogue.get',
    summary: 'Read one public listing',
    description: 'An old name that a transfer left behind answers with the listing under its present name.',
    tag: 'Catalogue',
    params: z.object({ namespace: z.string().max(128), slug: z.string().max(64) }),
    status: 200,
    useCase: getCatalogueListing,
    input: ({ params }) => params,
  }),
];
