import type { Event } from '../api/types.ts';
import { eventSamples, newEventId, sampleOf } from './samples.ts';
import { setField } from './set-field.ts';

interface Wish {
  type: string;
  set: readonly string[];
  duplicate: boolean;
  reverse: boolean;
  shuffle: boolean;
  now: Date;
}

const shortestStory = 3;

/** The events to send, in the order in which they are sent; each with an id of its own, except duplicates. */
export function planTrigger({ type, set, duplicate, reverse, shuffle, now }: Wish): Event[] {
  const sample = sampleOf(type);
  const story = reverse || shuffle ? storyOf(sample) : [sample];
  const events = story.map((event, at) => {
    const timestamp = new Date(now.getTime() - (story.length - 1 - at) * 1000).toISOString();
    const fresh = {
      ...event,
      id: newEventId(),
      timestamp,
      sequence: at + 1,
      environment: 'sandbox' as const,
    };
    return set.reduce(setField, fresh);
  });
  const ordered = reverse ? events.reverse() : shuffle ? outOfOrder(events) : events;
  return duplicate ? ordered.flatMap((event) => [event, event]) : ordered;
}

/** What happens to one subject, in the order of the documentation; a type that is alone happens three times. */
function storyOf(sample: Event): Event[] {
  const all = eventSamples.filter(({ subject }) => subject === sample.subject);
  return all.length > 1 ? all : Array.from({ length: shortestStory }, () => sample);
}

/** Second, fourth, … and then first, third, …: neither forwards nor backwards, and the same on every run. */
const outOfOrder = (events: Event[]): Event[] => [
  ...events.filter((_, at) => at % 2 === 1),
  ...events.filter((_, at) => at % 2 === 0),
];
