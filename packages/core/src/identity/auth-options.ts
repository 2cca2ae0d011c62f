import { type IdPrefix, locales, negotiateLocale, newId } from '@headwater/domain';
import type { BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Deps } from '../kit/index.ts';
import { authHooks } from './auth-hooks.ts';
import { authMails, validMinutes } from './auth-mails.ts';
import {
  type AuthSettings,
  clientAddressHeader,
  cookiePrefix,
  type SingleSignOnSettings,
  singleSignOnProviderId,
} from './auth-settings.ts';

const daySeconds = 24 * 3600;
const idPrefixOf: Record<string, IdPrefix> = {
  user: 'usr',
  session: 'ses',
  account: 'sia',
  verification: 'vrf',
  twoFactor: 'tfa',
};

/** How the auth library is set up: our tables, our ids, our mails, our audit log. */
export function authOptions(deps: Deps, settings: AuthSettings) {
  const mails = authMails(deps);
  return {
    appName: 'Headwater',
    baseURL: deps.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: [deps.publicUrl, ...(settings.trustedOrigins ?? [])],
    database: prismaAdapter(deps.database.prisma, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    user: {
      additionalFields: {
        locale: { type: [...locales], required: false, defaultValue: 'zh-CN', input: true },
      },
    },
    session: {
      expiresIn: 14 * daySeconds,
      updateAge: daySeconds,
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    account: {
      accountLinking: { trustedProviders: settings.singleSignOn?.trustEmail ? [singleSignOnProviderId] : [] },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: validMinutes * 60,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      // An address that is taken answers like a new one, field by field.
      customSyntheticUser: ({ coreFields, additionalFields, id }) => ({
        ...coreFields,
        twoFactorEnabled: false,
        ...additionalFields,
        id,
      }),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: validMinutes * 60,
      sendVerificationEmail: ({ user, url }) => mails.verifyEmail(user, url),
    },
    rateLimit: {
      enabled: settings.rateLimit,
      storage: 'memory',
      window: 60,
      max: 120,
      customRules: attemptRules(settings.attemptsPerMinute),
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: settings.secureCookies,
      // Said outright, because the library drops both checks when NODE_ENV is test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: ({ model }) => newId(idPrefixOf[model] ?? 'req') },
    },
    logger: {
      level: 'warn',
      disableColors: true,
      log: (level, message) =>
        deps.log[level === 'error' ? 'error' : 'warn']({ source: 'better-auth' }, message),
    },
    // Where sign-in has lost its thread and nobody said where to send the person.
    onAPIError: { errorURL: `${deps.publicUrl}/sign-in` },
    plugins: [
      twoFactor({ issuer: 'Headwater' }),
      ...(settings.singleSignOn ? [genericOAuth({ config: [providerOf(settings.singleSignOn)] })] : []),
    ],
    ...authHooks(deps),
  } satisfies BetterAuthOptions;
}

/** By the minute: the people of an office share an address, and all come at nine. */
const attemptRules = (max: number | undefined) =>
  max === undefined
    ? {}
    : Object.fromEntries(
        ['/sign-in/*', '/two-factor/*', '/change-password'].map((path) => [path, { window: 60, max }]),
      );

/** Authorization code with PKCE and a verified ID token; nothing weaker is accepted. */
const providerOf = ({ issuer, clientId, clientSecret, name, trustEmail }: SingleSignOnSettings) => ({
  providerId: singleSignOnProviderId,
  name,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'profile', 'email'],
  pkce: true,
  requireIdTokenVerification: true,
  mapProfileToUser: (profile: Record<string, unknown>) => ({
    name: text(profile.name) ?? text(profile.preferred_username) ?? text(profile.email) ?? 'Member',
    locale: negotiateLocale(text(profile.locale) ?? 'zh-CN'),
    ...(trustEmail ? { emailVerified: true } : {}),
  }),
});

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);
