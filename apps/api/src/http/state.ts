import type { Context } from '@headwater/core';

/** What the middleware chain has found out about a request. */
export interface HttpState {
  Variables: {
    useCaseContext: Context;
    nonce: string;
    clientAddress: string;
    /** The answer is as it shall be sent; looking into it would only cost time. */
    isComplete?: boolean;
  };
}
