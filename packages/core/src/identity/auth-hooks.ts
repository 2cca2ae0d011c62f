import { locales } from '@headwater/domain';
import type { BetterAuthOptions } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { type Deps, systemContext } from '../kit/index.ts';
import { authMails } from './auth-mails.ts';
import { recordSecurityEvent } from './record-security-event.ts';

type Hooks = Pick<BetterAuthOptions, 'databaseHooks' | 'hooks'>;
type Recorded = Parameters<typeof recordSecurityEvent>[1];

const longestName = 80;

/** What the auth library does is told to the audit log, and second-factor changes to the person concerned. */
export function authHooks(deps: Deps): Hooks {
  const note = async (event: Recorded) => {
    await recordSecurityEvent(systemContext(deps, 'sign-in'), event);
  };
  return { databaseHooks: databaseHooks(deps, note), hooks: { after: afterPath(deps, note) } };
}

/** We never act at the identity provider for a person, so what would allow it is not kept. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null };

type Note = (event: Recorded) => Promise<void>;

const databaseHooks = (deps: Deps, note: Note): BetterAuthOptions['databaseHooks'] => ({
  user: {
    create: {
      before: async (user) => ({ data: checkedPerson(user) }),
      after: (user) => note({ userId: user.id, event: 'signed_up' }),
    },
    update: {
      before: async (user) => ({ data: checkedPerson(user) }),
      after: (user, ctx) => noteSecondFactor(deps, note, { user, path: ctx?.path }),
    },
  },
  session: {
    create: {
      after: (session) =>
        note({
          userId: session.userId,
          event: 'signed_in',
          detail: { sessionId: session.id, ipAddress: session.ipAddress ?? null },
        }),
    },
  },
  account: {
    create: {
      before: async (account) => ({ data: { ...account, ...noTokens } }),
      after: (account) =>
        note({
          userId: account.userId,
          event: 'sign_in_linked',
          detail: { provider: account.providerId },
        }),
    },
    update: {
      before: async (account) => ({ data: { ...account, ...noTokens } }),
      after: async (account, ctx) => {
        if (account.providerId === 'credential' && /password/.test(ctx?.path ?? ''))
          await note({ userId: account.userId, event: 'password_changed' });
      },
    },
  },
});

interface UserChange {
  user: { id: string; email: string } & Record<string, unknown>;
  path: string | undefined;
}

/** The two paths on which the library changes the flag: the first good code, and switching it off. */
async function noteSecondFactor(deps: Deps, note: Note, { user, path }: UserChange): Promise<void> {
  const change =
    path === '/two-factor/disable' ? 'disabled' : path === '/two-factor/verify-totp' ? 'enabled' : null;
  if (!change) return;
  await note({ userId: user.id, event: `second_factor_${change}` });
  await authMails(deps).secondFactorChanged(user, change);
}

const afterPath = (deps: Deps, note: Note) =>
  createAuthMiddleware(async (ctx) => {
    if (ctx.path !== '/two-factor/generate-backup-codes' || ctx.context.returned instanceof APIError) return;
    const user = ctx.context.session?.user;
    if (!user) return;
    await note({ userId: user.id, event: 'backup_codes_renewed' });
    await authMails(deps).secondFactorChanged(user, 'backup_codes_renewed');
  });

interface PersonFields {
  name?: string | undefined;
  locale?: unknown;
  image?: string | null | undefined;
}

/** What a person types about themselves; the library takes any text. A picture comes from nowhere yet. */
function checkedPerson<T extends PersonFields>(person: T): T {
  const { name, locale } = person;
  if (locale !== undefined && !locales.some((known) => known === locale)) throw badField('INVALID_LOCALE');
  const trimmed = name?.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (trimmed !== undefined && (trimmed.length === 0 || trimmed.length > longestName))
    throw badField('INVALID_NAME');
  return { ...person, image: null, ...(trimmed === undefined ? {} : { name: trimmed }) };
}

const badField = (code: string) => new APIError('BAD_REQUEST', { code, message: code });
