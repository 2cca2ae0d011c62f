import type { Context } from '@headwater/core';

/** What the middleware chain has found out about a request. */
export interface HttpState {
  Variables: { useCaseContext: Context; nonce: string; clientAddress: string };
}
