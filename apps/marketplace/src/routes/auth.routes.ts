import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Signing in, signing up, invitations: /:locale/sign-in, … */
export const auth: RouteConfigEntry[] = [
  route('sign-in', 'routes/auth/sign-in.tsx'),
  route('sign-in/sso', 'routes/auth/single-sign-on.ts'),
  route('sign-in/code', 'routes/auth/second-factor-challenge.tsx'),
  route('signed-in', 'routes/auth/signed-in.ts'),
  route('sign-out', 'routes/auth/sign-out.ts'),
  route('sign-up', 'routes/auth/sign-up.tsx'),
  route('verified', 'routes/auth/verified.tsx'),
  route('forgot-password', 'routes/auth/forgot-password.tsx'),
  route('reset-password', 'routes/auth/reset-password.tsx'),
  route('invitations/:token', 'routes/auth/invitation.tsx'),
  route('unsubscribe/:token', 'routes/auth/unsubscribe.tsx'),
  route('account/organisations/new', 'routes/auth/new-organisation.tsx'),
];

/** The signed-in person's own pages, inside the public shell. */
export const account: RouteConfigEntry[] = [
  route('account', 'routes/auth/account.tsx'),
  route('account/notifications', 'routes/auth/notifications.tsx'),
  route('account/second-factor', 'routes/auth/second-factor.tsx'),
  route('account/organisation', 'routes/auth/switch-organisation.ts'),
];
