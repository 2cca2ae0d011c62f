import type { z } from 'zod';
import type { Bilingual } from '../shared/index.ts';

/** One thing that happens: the published shape of its data, an example that the documentation and tests use, and when. */
export interface EventType {
  type: string;
  summary: Bilingual;
  schema: z.ZodType;
  example: Record<string, unknown>;
}

export function defineEvent<S extends z.ZodType>(event: {
  type: string;
  summary: Bilingual;
  schema: S;
  example: z.input<S> & Record<string, unknown>;
}): EventType {
  return event;
}
