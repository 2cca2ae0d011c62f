import { keepDeletedDays } from '@headwater/domain/selection';
import { z } from 'zod';
import { type Deps, defineCommand, systemContext } from '../kit/index.ts';
import { countForgotten, deleteForgotten } from './store-shortlists.ts';

const dayMs = 86_400_000;

const forget = defineCommand({
  name: 'selection.forgetDeleted',
  permission: 'system',
  input: z.object({ before: z.iso.datetime() }),
  output: z.object({ forgotten: z.number().int() }),
  async run({ input, ctx }) {
    const forgotten = await deleteForgotten(ctx.tx, new Date(input.before));
    ctx.record({ subject: 'selection', before: null, after: { forgotten } });
    return { forgotten };
  },
});

/** What was deleted and not brought back in time is really gone; nothing is logged when there was nothing. */
export async function forgetDeleted(deps: Deps): Promise<number> {
  const before = new Date(deps.clock.now().getTime() - keepDeletedDays * dayMs);
  if ((await countForgotten(deps.database.prisma, before)) === 0) return 0;
  const { forgotten } = await forget(systemContext(deps, 'selection'), { before: before.toISOString() });
  return forgotten;
}
