import type { Context, Deps } from '@headwater/core';
import type { Auth } from '@headwater/core/identity';
import type { MiddlewareHandler } from 'hono';

/** The pages: marketplace's server build, or Vite's middleware in development. */
export type PagesHandler = (
  request: Request,
  state: { context: Context; nonce: string; clientAddress: string },
) => Promise<Response>;

export interface AppDeps extends Deps {
  auth: Auth;
  pages: PagesHandler | null;
  /** Serves the pages' scripts, styles and icons. */
  assets: MiddlewareHandler | null;
  limits: { requestsPerMinute: number; anonymousRequestsPerMinute: number; inquiriesPerHour: number };
  /** Trust X-Forwarded-For of one proxy in front. */
  behindProxy: boolean;
  isReady(): Promise<boolean>;
}
