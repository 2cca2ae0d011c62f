import { grantableScopes, scopeName } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';

/** What the form for a new key may offer this person. */
export const listGrantableScopes = defineQuery({
  name: 'organisations.listGrantableScopes',
  permission: 'api_key.write',
  input: z.object({}),
  output: z.object({ data: z.array(scopeName) }),
  run: async ({ ctx }) => ({ data: grantableScopes(ctx.actor) }),
});
