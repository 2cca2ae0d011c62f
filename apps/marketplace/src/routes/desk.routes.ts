import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The curation desk: /:locale/desk/… */
export const desk: RouteConfigEntry[] = [];
