import type { Route } from './route.ts';
import { catalogueRoutes } from './v1/catalogue.ts';
import { eventRoutes } from './v1/events.ts';
import { fileRoutes } from './v1/files.ts';
import { leadRoutes } from './v1/leads.ts';
import { listingRoutes } from './v1/listings.ts';
import { namespaceRoutes } from './v1/namespaces.ts';
import { organizationRoutes } from './v1/organization.ts';
import { sandboxRoutes } from './v1/sandbox.ts';
import { versionRoutes } from './v1/versions.ts';
import { webhookDeliveryRoutes } from './v1/webhook-deliveries.ts';
import { webhookEndpointRoutes } from './v1/webhook-endpoints.ts';
import { whoamiRoutes } from './v1/whoami.ts';

/** Every operation of the public API; one array a resource in v1/. */
export const routes: Route[] = [
  ...catalogueRoutes,
  ...eventRoutes,
  ...fileRoutes,
  ...leadRoutes,
  ...listingRoutes,
  ...namespaceRoutes,
  ...organizationRoutes,
  ...sandboxRoutes,
  ...versionRoutes,
  ...webhookDeliveryRoutes,
  ...webhookEndpointRoutes,
  ...whoamiRoutes,
];
