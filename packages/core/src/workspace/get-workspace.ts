import { AppError, can, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { loadWorkspace } from './load-workspace.ts';
import { workspaceSchema } from './workspace-schema.ts';

/** First-run steps by their real state, what needs the caller today, and what happened last. */
export const getWorkspace = defineQuery({
  name: 'workspace.getWorkspace',
  permission: 'organisation.read',
  input: z.object({}),
  output: workspaceSchema,
  async run({ ctx }) {
    const { actor } = ctx;
    if (actor.kind !== 'user') throw new AppError('forbidden');
    const reader = {
      organizationId: organizationOf(actor),
      userId: actor.userId,
      may: (permission: Parameters<typeof can>[1]) => can(actor, permission),
    };
    return loadWorkspace(ctx.database, { reader, now: ctx.clock.now() });
  },
});
