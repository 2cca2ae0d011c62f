import { interrupted } from './ask.ts';
import type { Io } from './io.ts';

/** Waits, and ends the command with 130 on Ctrl-C. */
export async function pause(io: Io, ms: number): Promise<void> {
  await io.pause(ms).catch(() => {
    throw interrupted();
  });
}
