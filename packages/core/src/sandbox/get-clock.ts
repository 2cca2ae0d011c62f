import { assertSandbox, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { sandboxClockSchema, toSandboxClock } from './clock-schema.ts';
import { findClock } from './store.ts';

export const getSandboxClock = defineQuery({
  name: 'sandbox.getClock',
  permission: 'sandbox.simulate',
  input: z.object({}),
  output: sandboxClockSchema,
  async run({ ctx }) {
    assertSandbox(ctx.actor);
    const row = await findClock(ctx.database.prisma, organizationOf(ctx.actor));
    return toSandboxClock(row, ctx.clock.now());
  },
});
