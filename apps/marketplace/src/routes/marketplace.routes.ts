import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Public pages: /:locale/catalogue, … */
export const marketplace: RouteConfigEntry[] = [
  route('catalogue', 'routes/catalogue/catalogue.tsx'),
  route('catalogue/:namespace/:slug', 'routes/listing/listing.tsx'),
];
