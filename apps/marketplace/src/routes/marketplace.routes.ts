import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Public pages: /:locale/catalogue, … */
export const marketplace: RouteConfigEntry[] = [
  route('catalogue', 'routes/catalogue/catalogue.tsx'),
  route('catalogue/:namespace/:slug', 'routes/listing/listing.tsx'),
  route('catalogue/:namespace/:slug/inquiry', 'routes/inquiry/new-inquiry.tsx'),
  route('inquiries/:token', 'routes/inquiry/inquiry-status.tsx'),
  route('compare', 'routes/compare/compare.tsx'),
  route('collections/:slug', 'routes/collection/collection.tsx'),
  route('publishers/:namespace', 'routes/publisher/publisher.tsx'),
  route('products', 'routes/product/products.tsx'),
  route('products/:product', 'routes/product/product.tsx'),
  route('certification', 'routes/static/certification.tsx'),
  route('certification/:badge', 'routes/static/badge.tsx'),
  route('privacy', 'routes/static/privacy.tsx'),
  route('sample-data', 'routes/static/sample-data.tsx'),
];

/** Addresses that answer no page. */
export const machineReadable: RouteConfigEntry[] = [
  route(':locale/suggest', 'routes/catalogue/suggest.ts'),
  route(':locale/feed.xml', 'routes/catalogue/feed.ts'),
  route(':locale/publishers/:namespace/feed.xml', 'routes/publisher/feed.ts'),
  route('sitemap.xml', 'routes/static/sitemap.ts'),
  route('robots.txt', 'routes/static/robots.ts'),
];
