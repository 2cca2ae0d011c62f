import type { Route } from './route.ts';
import { catalogueRoutes } from './v1/catalogue.ts';

/** Every operation of the public API; one array a resource in v1/. */
export const routes: Route[] = [...catalogueRoutes];
