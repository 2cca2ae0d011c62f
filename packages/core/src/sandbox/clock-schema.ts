import { z } from 'zod';

export const sandboxClockSchema = z
  .object({
    now: z.iso.datetime().describe('Real time and how far the sandbox is ahead of it'),
    aheadSeconds: z.int().describe('All that was advanced so far'),
    movedAt: z.iso.datetime().nullable().describe('When it was advanced last, in real time'),
  })
  .meta({ id: 'SandboxClock' });

interface ClockRow {
  aheadSeconds: bigint;
  movedAt: Date;
}

export const toSandboxClock = (row: ClockRow | null, now: Date): z.infer<typeof sandboxClockSchema> => {
  const aheadSeconds = Number(row?.aheadSeconds ?? 0);
  return {
    now: new Date(now.getTime() + aheadSeconds * 1000).toISOString(),
    aheadSeconds,
    movedAt: row?.movedAt.toISOString() ?? null,
  };
};
