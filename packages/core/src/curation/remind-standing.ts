import { AppError } from '@headwater/domain';
import { type RaisedStanding, standingNoticeDays } from '@headwater/domain/curation';
import { z } from 'zod';
import { nameOf } from '../catalogue/index.ts';
import { type Deps, defineCommand, runEach, systemContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { lockGrant } from './decide-standing.ts';
import { publisherReaders } from './publisher-readers.ts';
import { grantSchema } from './schema.ts';
import { listGrantsToRemind, updateGrant } from './store.ts';
import { toGrant } from './to-grant.ts';

/** Once for each end: the publisher hears of it while there is time for the re-review. */
export const remindStanding = defineCommand({
  name: 'curation.remindStanding',
  permission: 'system',
  input: z.object({ grantId: z.string() }),
  output: grantSchema,
  async run({ input, ctx }) {
    const { grant, listing } = await lockGrant(ctx, input.grantId);
    if (grant.state !== 'active' || grant.remindedAt) throw new AppError('conflict');
    const { name, readers } = await publisherReaders(ctx, listing);
    const params = {
      listing: nameOf(listing),
      name,
      standing: grant.standing as RaisedStanding,
      validUntil: grant.validUntil.toISOString(),
    };
    for (const { email: to, locale } of readers)
      ctx.mail(renderMail(ctx, { to, locale, template: 'standing-due', params }));
    const remindedAt = ctx.clock.now();
    const reminded = await updateGrant(ctx.tx, { id: grant.id, data: { remindedAt } });
    ctx.record({
      subject: grant.id,
      organizationId: listing.organizationId,
      before: { remindedAt: null },
      after: { remindedAt },
    });
    return toGrant(ctx.tx, reminded);
  },
});

/** Worker's job: tells of the standings that end soon. Answers how many. */
export async function remindStandings(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const endsBefore = new Date(now.getTime() + standingNoticeDays * 86_400_000);
  const due = await listGrantsToRemind(deps.database.prisma, { now, endsBefore });
  const ctx = systemContext(deps, 'clocks');
  const run = ({ id }: { id: string }) => remindStanding(ctx, { grantId: id });
  return runEach(deps, { name: 'remind of standings', items: due, run });
}
