import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';

/** What the sign-in page offers. */
export const getSignInOptions = defineQuery({
  name: 'identity.getSignInOptions',
  permission: 'public',
  input: z.object({}),
  output: z.object({ singleSignOn: z.object({ providerId: z.string(), name: z.string() }).nullable() }),
  run: async ({ ctx }) => ({ singleSignOn: ctx.singleSignOn ?? null }),
});
