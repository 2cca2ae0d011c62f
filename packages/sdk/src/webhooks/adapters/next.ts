import { receiveRequest } from './receive-request.ts';
import type { WebhookReceiverOptions } from './receive-webhook.ts';

export type { SeenWebhooks, WebhookReceiverOptions } from './receive-webhook.ts';

/**
 * A route handler of Next's app router. It takes a `Request` and gives a `Response`, so it serves workers, Deno, Bun
 * and every other fetch-shaped server too.
 *
 * @example
 * export const POST = webhookHandler({
 *   secrets: process.env.HEADWATER_WEBHOOK_SECRET ?? '',
 *   handlers: { fallback: (event) => console.log(event.type) },
 * });
 */
export function webhookHandler(options: WebhookReceiverOptions): (request: Request) => Promise<Response> {
  return (request) => receiveRequest(request, options);
}
