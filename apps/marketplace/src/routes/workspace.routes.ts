import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The partner workspace: /:locale/workspace/… */
export const workspace: RouteConfigEntry[] = [];
