import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Signing in, signing up, invitations: /:locale/sign-in, … */
export const auth: RouteConfigEntry[] = [];
