import type { Invocation } from '../run/invocation.ts';
import { eventSamples } from './samples.ts';

export interface EventFilter {
  /** The one type that is wanted: the server then sends no other. */
  only: string | undefined;
  matches(type: string): boolean;
}

/** `lead.offered,listing.*`; everything without it. A newer server may have types that we do not know, so those are only a hint. */
export function readEventFilter(run: Invocation, text: string | undefined): EventFilter {
  const wanted = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const fits = (pattern: string, type: string) =>
    pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)));
  for (const pattern of wanted)
    if (!eventSamples.some(({ type }) => fits(pattern, type)))
      run.say(run.messages.webhooks.unknownType(pattern));
  const [only] = wanted;
  return {
    only: wanted.length === 1 && only && !only.endsWith('*') ? only : undefined,
    matches: (type) => wanted.length === 0 || wanted.some((pattern) => fits(pattern, type)),
  };
}
