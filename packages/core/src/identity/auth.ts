import type { Actor } from '@headwater/domain';
import { betterAuth } from 'better-auth';
import type { Deps } from '../kit/index.ts';
import { authOptions } from './auth-options.ts';
import {
  type AuthSettings,
  clientAddressHeader,
  cookiePrefix,
  singleSignOnProviderId,
} from './auth-settings.ts';
import { keyActor } from './key-actor.ts';
import { type NewPerson, personMaker } from './person-maker.ts';
import { sessionActor } from './session-actor.ts';

export interface Auth {
  /** Answers everything below /api/auth. The address is that of the connection, for rate limits and the session list. */
  handle(request: Request, clientAddress?: string): Promise<Response>;
  /** Session cookie or `Authorization: Bearer`. Throws key_expired, key_revoked or unauthenticated for a bad key. */
  resolveActor(headers: Headers): Promise<Actor>;
  /** A confirmed person with a password, for set-up and the sample run; answers the id. */
  createPerson(person: NewPerson): Promise<string>;
  /** What the sign-in page may offer beside e-mail and password. */
  singleSignOn: { providerId: string; name: string } | null;
}

/** Sign-in: sessions in the database, passwords, second factor, single sign-on, API keys. */
export function createAuth(deps: Deps, settings: AuthSettings): Auth {
  const auth = betterAuth(authOptions(deps, settings));
  const sessionCookie = `${cookiePrefix}.session_token=`;
  const requireSecondFactor = settings.requireSecondFactor ?? false;
  return {
    handle(request, clientAddress) {
      const headers = new Headers(request.headers);
      headers.delete(clientAddressHeader);
      if (clientAddress) headers.set(clientAddressHeader, clientAddress);
      return auth.handler(new Request(request, { headers }));
    },
    async resolveActor(headers) {
      const authorization = headers.get('authorization');
      if (authorization) return keyActor(deps, authorization);
      if (!headers.get('cookie')?.includes(sessionCookie)) return { kind: 'anonymous' };
      const found = await auth.api.getSession({ headers });
      return found ? sessionActor(deps, found, { requireSecondFactor }) : { kind: 'anonymous' };
    },
    createPerson: personMaker(() => auth.$context),
    singleSignOn: settings.singleSignOn
      ? { providerId: singleSignOnProviderId, name: settings.singleSignOn.name }
      : null,
  };
}
