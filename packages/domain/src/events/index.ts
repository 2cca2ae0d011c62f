import { catalogueEvents } from '../catalogue/events.ts';
import { demandEvents } from '../demand/events.ts';
import { organisationEvents } from '../organisations/events.ts';
import type { EventType } from './define-event.ts';

export { defineEvent, type EventType } from './define-event.ts';
export * from './webhook-body.ts';
export * from './webhook-outcome.ts';
export * from './webhook-schedule.ts';
export * from './webhook-url.ts';

/** Every event that can leave through the outbox, by type. */
export const eventTypes: Readonly<Record<string, EventType>> = Object.fromEntries(
  [...organisationEvents, ...catalogueEvents, ...demandEvents].map((event) => [event.type, event]),
);
