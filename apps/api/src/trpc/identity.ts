import { getSignInOptions, whoAmI } from '@headwater/core/identity';
import { query, router } from './trpc.ts';

/** Signing in itself is at /api/auth. */
export const identityRouter = router({
  whoAmI: query(whoAmI),
  getSignInOptions: query(getSignInOptions),
});
