import { setTimeout } from 'node:timers/promises';
import { interrupted } from './ask.ts';

/** Waits, and ends the command with 130 on Ctrl-C. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => {
    throw interrupted();
  });
}
