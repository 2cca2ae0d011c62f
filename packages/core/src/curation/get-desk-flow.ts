import { chinaDay } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { countFlow } from './store-desk.ts';

const count = z.int().nonnegative();
const dayMs = 86_400_000;

/** How many cases came in and were decided on each of the last days, days without any included. */
export const getDeskFlow = defineQuery({
  name: 'curation.getDeskFlow',
  permission: 'curation.read',
  input: z.object({ days: z.int().min(2).max(90).default(14) }),
  output: z.object({
    data: z.array(z.object({ day: z.iso.date(), submitted: count, decided: count })),
  }),
  async run({ input, ctx }) {
    const now = ctx.clock.now().getTime();
    const days = Array.from({ length: input.days }, (_, back) => chinaDay(new Date(now - back * dayMs)));
    const first = days.at(-1) ?? chinaDay(ctx.clock.now());
    const rows = await countFlow(ctx.database.prisma, { since: new Date(`${first}T00:00:00+08:00`) });
    const of = new Map(rows.map((row) => [row.day, row]));
    return {
      data: days
        .reverse()
        .map((day) => ({ day, submitted: of.get(day)?.submitted ?? 0, decided: of.get(day)?.decided ?? 0 })),
    };
  },
});
