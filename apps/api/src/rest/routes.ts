import type { Route } from './route.ts';
import { catalogueRoutes } from './v1/catalogue.ts';
import { fileRoutes } from './v1/files.ts';
import { namespaceRoutes } from './v1/namespaces.ts';
import { organizationRoutes } from './v1/organization.ts';
import { whoamiRoutes } from './v1/whoami.ts';

/** Every operation of the public API; one array a resource in v1/. */
export const routes: Route[] = [
  ...catalogueRoutes,
  ...fileRoutes,
  ...namespaceRoutes,
  ...organizationRoutes,
  ...whoamiRoutes,
];
