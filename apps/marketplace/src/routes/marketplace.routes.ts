import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Public pages: /:locale/catalogue, … */
export const marketplace: RouteConfigEntry[] = [];
