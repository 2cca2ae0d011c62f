import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { type Context, defineCommand, defineQuery, type Vault } from '../kit/index.ts';
import { findAnySearch, updateSearch } from './store-searches.ts';

const purpose = 'unsubscribe:';
const tokenInput = z.object({ token: z.string().min(20).max(200) });

/** Sealed by the deployment: nobody else can make one, and it can do nothing but end these mails. */
export const unsubscribeToken = (vault: Vault, searchId: string): string => vault.seal(purpose + searchId);

function searchOf({ vault }: Pick<Context, 'vault'>, token: string): string {
  try {
    const plain = vault.open(token);
    if (plain.startsWith(purpose)) return plain.slice(purpose.length);
  } catch {
    // Not sealed by us; the same answer as for one that was.
  }
  throw new AppError('not_found');
}

/** What a link in a digest would end. A page asks first: mail scanners open links. */
export const getSubscription = defineQuery({
  name: 'selection.getSubscription',
  permission: 'public',
  input: tokenInput,
  output: z.object({ name: z.string(), active: z.boolean() }),
  async run({ input, ctx }) {
    const row = await findAnySearch(ctx.database.prisma, searchOf(ctx, input.token));
    if (!row) throw new AppError('not_found');
    return { name: row.name, active: row.digest !== 'off' };
  },
});

/** Ends the mails of one saved search; without signing in, and as often as one likes. */
export const endSubscription = defineCommand({
  name: 'selection.endSubscription',
  permission: 'public',
  input: tokenInput,
  output: z.object({ ended: z.literal(true) }),
  async run({ input, ctx }) {
    const row = await findAnySearch(ctx.tx, searchOf(ctx, input.token));
    if (!row) throw new AppError('not_found');
    await updateSearch(ctx.tx, { id: row.id, data: { digest: 'off', nextDigestAt: null } });
    ctx.record({ subject: row.id, before: { digest: row.digest }, after: { digest: 'off' } });
    return { ended: true as const };
  },
});
