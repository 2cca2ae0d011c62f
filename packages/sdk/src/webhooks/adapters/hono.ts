import { receiveRequest } from './receive-request.ts';
import type { WebhookReceiverOptions } from './receive-webhook.ts';

export type { SeenWebhooks, WebhookReceiverOptions } from './receive-webhook.ts';

/** What the handler uses of Hono's context. */
export interface HonoContextLike {
  readonly req: { readonly raw: Request };
}

/**
 * A handler of Hono.
 *
 * @example
 * app.post('/webhooks', webhookHandler({ secrets, handlers: { fallback: (event) => console.log(event.type) } }));
 */
export function webhookHandler(
  options: WebhookReceiverOptions,
): (context: HonoContextLike) => Promise<Response> {
  return (context) => receiveRequest(context.req.raw, options);
}
