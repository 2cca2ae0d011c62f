import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The partner workspace: /:locale/workspace/… */
export const workspace: RouteConfigEntry[] = [
  route('workspace/api-keys', 'routes/workspace/api-keys.tsx'),
  route('workspace/api-keys/new', 'routes/workspace/new-api-key.tsx'),
  route('workspace/members', 'routes/workspace/members.tsx'),
  route('workspace/organisation', 'routes/workspace/organisation.tsx'),
];
