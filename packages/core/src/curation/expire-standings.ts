import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { type Deps, defineCommand, runEach, systemContext } from '../kit/index.ts';
import { lockGrant } from './decide-standing.ts';
import { endGrant } from './end-grant.ts';
import { grantSchema } from './schema.ts';
import { setStanding } from './set-standing.ts';
import { listEndedGrants } from './store.ts';

export const expireStanding = defineCommand({
  name: 'curation.expireStanding',
  permission: 'system',
  input: z.object({ grantId: z.string() }),
  output: grantSchema,
  async run({ input, ctx }) {
    const { grant, listing } = await lockGrant(ctx, input.grantId);
    if (grant.state !== 'active' || grant.validUntil > ctx.clock.now())
      throw new AppError('illegal_transition', { extra: { from: grant.state } });
    const ended = await endGrant(ctx, { grant, state: 'expired', reason: 'expired' });
    await setStanding(ctx, { listing, to: 'listed', validUntil: null, rationale: null });
    return ended;
  },
});

/** Worker's job: ends the standings whose time is over. Answers how many. */
export async function expireStandings(deps: Deps): Promise<number> {
  const due = await listEndedGrants(deps.database.prisma, deps.clock.now());
  const ctx = systemContext(deps, 'clocks');
  const run = ({ id }: { id: string }) => expireStanding(ctx, { grantId: id });
  return runEach(deps, { name: 'expireStandings', items: due, run });
}
