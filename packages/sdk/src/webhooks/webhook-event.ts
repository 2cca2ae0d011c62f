import type { WebhookEvents } from '../openapi/events.ts';

/** The types of event that this version of the SDK knows; the server may send others. */
export type WebhookEventType = keyof WebhookEvents;

/** A verified delivery. Of an unknown type until {@link isWebhookEvent} or {@link handleWebhook} has looked. */
export interface UnknownWebhookEvent {
  readonly type: string;
  readonly data: unknown;
}

/** The verified payload of a known type. */
export type WebhookEvent<T extends WebhookEventType = WebhookEventType> = WebhookEvents[T];

/**
 * Narrows an event to a known type.
 *
 * @example
 * if (isWebhookEvent(event, 'lead.created')) console.log(event.data);
 */
export function isWebhookEvent<T extends WebhookEventType>(
  event: UnknownWebhookEvent,
  type: T,
): event is UnknownWebhookEvent & WebhookEvents[T] {
  return event.type === type;
}

/** A handler per type, and one for everything else: servers send types that are newer than the receiver. */
export type WebhookHandlers<R> = { readonly [T in WebhookEventType]?: (event: WebhookEvents[T]) => R } & {
  readonly fallback: (event: UnknownWebhookEvent) => R;
};

/**
 * Calls the handler of the event's type, or `fallback`.
 *
 * @example
 * await handleWebhook(event, { fallback: (other) => console.log(`ignored ${other.type}`) });
 */
export function handleWebhook<R>(event: UnknownWebhookEvent, handlers: WebhookHandlers<R>): R {
  const handler = Object.hasOwn(handlers, event.type) ? Reflect.get(handlers, event.type) : handlers.fallback;
  return handler(event);
}
