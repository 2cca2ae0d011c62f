import { AppError, assertSandbox, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { sandboxClockSchema, toSandboxClock } from './clock-schema.ts';
import { bringCloser, findClock, moveClock } from './store.ts';

const daySeconds = 86_400;
/** One step, and all steps together: dates must stay dates. */
const mostSeconds = 90 * daySeconds;
const mostAheadSeconds = 3650 * daySeconds;

/**
 * Every deadline of the caller's sandbox comes closer by this span, and the worker does what is then due. Time itself
 * stays what it is: signatures, audit rows and what happens next carry the real time.
 */
export const advanceSandboxClock = defineCommand({
  name: 'sandbox.advanceClock',
  permission: 'sandbox.simulate',
  input: z.object({ seconds: z.int().min(1).max(mostSeconds) }),
  output: sandboxClockSchema.extend({
    moved: z
      .object({
        leads: z.int().describe('Leads whose answer is awaited'),
        versions: z.int().describe('Versions with a deadline'),
        deliveries: z.int().describe('Deliveries that will be tried again'),
        endpoints: z.int().describe('Endpoints that fail; after five days of it they are disabled'),
        secrets: z.int().describe('Secrets of a rotation that still sign'),
      })
      .describe('What came closer'),
  }),
  async run({ input: { seconds }, ctx }) {
    assertSandbox(ctx.actor);
    const organizationId = organizationOf(ctx.actor);
    const before = await findClock(ctx.tx, organizationId);
    if (Number(before?.aheadSeconds ?? 0) + seconds > mostAheadSeconds) throw tooFar();
    const now = ctx.clock.now();
    const row = await moveClock(ctx.tx, { organizationId, seconds, now });
    const moved = await bringCloser(ctx.tx, { organizationId, seconds });
    await notifyWorker(ctx.tx);
    const clock = toSandboxClock(row, now);
    ctx.record({
      subject: organizationId,
      organizationId,
      before: { sandboxAheadSeconds: Number(before?.aheadSeconds ?? 0) },
      after: { sandboxAheadSeconds: clock.aheadSeconds, moved },
    });
    return { ...clock, moved };
  },
});

const tooFar = () =>
  new AppError('conflict', {
    detail: {
      en: 'A sandbox can be ten years ahead at most.',
      'zh-CN': '沙箱时间最多可提前十年。',
    },
  });
