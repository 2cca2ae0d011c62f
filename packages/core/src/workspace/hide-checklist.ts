import { AppError, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { setChecklistHidden } from './store-members.ts';

/** One person's choice; colleagues keep seeing theirs. */
export const hideChecklist = defineCommand({
  name: 'workspace.hideChecklist',
  permission: 'organisation.read',
  input: z.object({ hidden: z.boolean() }),
  output: z.object({ hidden: z.boolean() }),
  async run({ input: { hidden }, ctx }) {
    if (ctx.actor.kind !== 'user') throw new AppError('forbidden');
    const { userId } = ctx.actor;
    const organizationId = organizationOf(ctx.actor);
    await setChecklistHidden(ctx.tx, { organizationId, userId, at: hidden ? ctx.clock.now() : null });
    ctx.record({ subject: userId, organizationId, before: null, after: { checklistHidden: hidden } });
    return { hidden };
  },
});
