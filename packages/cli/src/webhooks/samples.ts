import { randomBytes } from 'node:crypto';
import type { Event } from '../api/types.ts';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import samples from './event-samples.json' with { type: 'json' };

/** One documented example of every event, as the OpenAPI document gives it. */
export const eventSamples = samples as readonly Event[];

/** The sample of a type, or exit 2 with the types that there are. */
export function sampleOf(type: string): Event {
  const sample = eventSamples.find((candidate) => candidate.type === type);
  if (sample) return sample;
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.webhooks.noSuchType(type),
    why: (m) => m.failures.allowedValues(eventSamples.map((known) => known.type).join(', ')),
  });
}

/** Shaped like the server's, and never one of them. */
export const newEventId = (): string => `evt_${randomBytes(13).toString('hex')}`;
