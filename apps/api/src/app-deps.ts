import type { Deps } from '@headwater/core';
import type { Actor } from '@headwater/domain';

/** Sign-in, as the HTTP layer sees it; core/identity makes it. */
export interface Auth {
  /** Answers everything below /api/auth. */
  handle(request: Request): Promise<Response>;
  /** Session cookie or `Authorization: Bearer`. Throws key_expired, key_revoked or unauthenticated for a bad key. */
  resolveActor(headers: Headers): Promise<Actor>;
}

/** The pages: marketplace's server build, or Vite's middleware in development. */
export type PagesHandler = (
  request: Request,
  state: { context: import('@headwater/core').Context; nonce: string },
) => Promise<Response>;

export interface AppDeps extends Deps {
  auth: Auth;
  pages: PagesHandler | null;
  limits: { requestsPerMinute: number; anonymousRequestsPerMinute: number; inquiriesPerHour: number };
  /** Trust X-Forwarded-For of one proxy in front. */
  behindProxy: boolean;
  isReady(): Promise<boolean>;
}
