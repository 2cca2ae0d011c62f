import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The partner workspace: /:locale/workspace/… */
export const workspace: RouteConfigEntry[] = [
  route('workspace', 'routes/workspace/overview.tsx'),
  route('workspace/leads', 'routes/workspace/leads.tsx'),
  route('workspace/leads/:leadId', 'routes/workspace/lead.tsx'),
  route('workspace/listings', 'routes/workspace/listings.tsx'),
  route('workspace/listings/new', 'routes/workspace/new-listing.tsx'),
  route('workspace/listings/:namespace/:slug', 'routes/workspace/listing.tsx'),
  route('workspace/listings/:namespace/:slug/edit', 'routes/workspace/edit-listing.tsx'),
  route('workspace/listings/:namespace/:slug/compare', 'routes/workspace/compare-versions.tsx'),
  route('workspace/listings/:namespace/:slug/lifecycle', 'routes/workspace/lifecycle.tsx'),
  route('workspace/listings/:namespace/:slug/versions/:version/:tab?', 'routes/workspace/version.tsx'),
  route('workspace/drafts/:draftId', 'routes/workspace/edit-draft.tsx'),
  route('workspace/forecast', 'routes/workspace/forecast.ts'),
  route('workspace/draft-state', 'routes/workspace/draft-state.ts'),
  route('workspace/namespaces', 'routes/workspace/namespaces.tsx'),
  route('workspace/namespaces/:namespaceId', 'routes/workspace/namespace.tsx'),
  route('workspace/webhooks', 'routes/workspace/webhooks.tsx'),
  route('workspace/webhooks/new', 'routes/workspace/new-webhook.tsx'),
  route('workspace/webhooks/:endpointId', 'routes/workspace/webhook.tsx'),
  route('workspace/webhooks/:endpointId/rotate', 'routes/workspace/rotate-webhook.tsx'),
  route('workspace/webhooks/:endpointId/deliveries/:deliveryId', 'routes/workspace/delivery.tsx'),
  route('workspace/events', 'routes/workspace/events.tsx'),
  route('workspace/audit', 'routes/workspace/audit.tsx'),
  route('workspace/api-keys', 'routes/workspace/api-keys.tsx'),
  route('workspace/api-keys/new', 'routes/workspace/new-api-key.tsx'),
  route('workspace/api-keys/:keyId/rotate', 'routes/workspace/rotate-api-key.tsx'),
  route('workspace/members', 'routes/workspace/members.tsx'),
  route('workspace/organisation', 'routes/workspace/organisation.tsx'),
];

/** Shown inside the editor's preview: without the workspace around it. */
export const workspaceFrames: RouteConfigEntry[] = [
  route('workspace/frame', 'routes/workspace/preview-frame.tsx'),
];
