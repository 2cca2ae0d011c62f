import { addEndpoint } from './resources/webhook-endpoints.ts';
import type { Fault } from './rows.ts';
import { makeSecret } from './sign-delivery.ts';
import type { World } from './world.ts';

/** What receives webhooks: a function of this process, or an address that is fetched. */
export type Receiver = string | ((request: Request) => Response | Promise<Response>);

/** Options of {@link DeliverTo}. */
export interface ReceiverOptions {
  /** Types it receives. Default: all. */
  readonly eventTypes?: readonly string[] | undefined;
  /** `whsec_…`. Default: the emulator's `webhookSecret`, or a new one. */
  readonly secret?: string | undefined;
}

/** A receiver that gets events from now on. */
export interface EmulatedEndpoint {
  /** As in `webhookEndpoints.get`. */
  readonly id: string;
  readonly url: string;
  /** Signs its deliveries. */
  readonly secret: string;
  /**
   * Spoils the next round of deliveries: everything `duplicate`, in `reversed` order, with a `bad_signature`, or signed
   * ten minutes ago (`stale`). What the receiver refuses comes again on schedule, properly.
   */
  misbehave(fault: WebhookFault): void;
}

/** How a round of deliveries can go wrong. */
export type WebhookFault = Fault;

/**
 * Makes an active endpoint of a receiver. Deliveries are signed with the real time, so a receiver that compares it with
 * its own clock takes them wherever the emulator's clock stands.
 */
export type DeliverTo = (receiver: Receiver, options?: ReceiverOptions) => EmulatedEndpoint;

export const createReceivers =
  (world: World, webhookSecret: string | undefined): DeliverTo =>
  (receiver, { eventTypes = [], secret = webhookSecret ?? makeSecret() } = {}) => {
    const url =
      typeof receiver === 'string' ? receiver : `https://receiver-${world.receivers.size + 1}.test/webhooks`;
    if (typeof receiver !== 'string') world.receivers.set(url, receiver);
    const endpoint = addEndpoint(world, { url, secret, eventTypes, state: 'active' });
    return {
      id: endpoint.id,
      url,
      secret,
      misbehave: (fault) => {
        endpoint.fault = fault;
      },
    };
  };
