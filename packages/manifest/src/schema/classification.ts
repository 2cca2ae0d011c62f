import { z } from 'zod';
import { categories } from '../codes/categories.ts';
import { industries } from '../codes/industries.ts';
import { companySizes, deployments } from '../codes/names.ts';
import { doc, listingId, localized, oneOf, slug, text, versionRange } from './primitives.ts';

const region = text(6).regex(/^(?:[1-9][0-9]{5}|[A-Z]{2})$/);

export const classification = z.strictObject({
  categories: doc(z.array(oneOf(categories)).min(1).max(3), 'One to three category codes', [
    'payments',
    'finance',
  ]),
  scenarios: doc(z.array(slug).max(10), 'Business scenarios served (open list of slugs)', [
    'order-fulfilment',
  ]).optional(),
  industries: doc(z.array(oneOf(industries)).max(20), 'Sections of GB/T 4754, A to T', ['F', 'J']).optional(),
  regions: doc(z.array(region).max(60), 'GB/T 2260 province codes or ISO 3166-1 alpha-2 codes', [
    '310000',
    'SG',
  ]).optional(),
  companySizes: doc(z.array(oneOf(companySizes)).max(4), 'Company sizes it suits', [
    'small',
    'medium',
  ]).optional(),
  deployment: doc(z.array(oneOf(deployments)).max(3), 'How it can be deployed', ['public_cloud']).optional(),
});

export const buildsOn = z
  .array(
    z.strictObject({
      product: doc(slug, 'Slug of the vendor product', 'object-storage'),
      versions: doc(versionRange, 'Product versions supported', '>=2.0').optional(),
    }),
  )
  .max(20);

export const composes = z
  .array(
    z.strictObject({
      listing: doc(listingId, 'Id of the listing that is part of this solution', 'com.acme/reconcile'),
      versions: doc(versionRange, 'Versions of it that fit', '^1.2.0').optional(),
      role: doc(localized(200), 'What it does in the solution', {
        en: 'Matches payments',
        'zh-CN': '核对付款',
      }),
      partner: doc(
        slug,
        'Namespace of the partner who brings it, if not the publisher',
        'com.acme',
      ).optional(),
      optional: doc(z.boolean(), 'True if the solution works without it', false).optional(),
    }),
  )
  .max(30);
