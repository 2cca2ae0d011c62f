import { type NodeRequestLike, readNodeBody } from './read-node-body.ts';
import { receiveWebhook, type WebhookReceiverOptions } from './receive-webhook.ts';

export type { NodeRequestLike } from './read-node-body.ts';
export type { SeenWebhooks, WebhookReceiverOptions } from './receive-webhook.ts';

/** What the handler uses of Express's response; Node's own will do too. */
export interface NodeResponseLike {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text?: string): unknown;
}

/**
 * A handler of Express 4 and 5. It reads the raw body itself: mount it before `express.json()`, or behind
 * `express.raw({ type: '*\/*' })`. Failures of your handlers go to `next`, and the sender tries again.
 *
 * @example
 * app.post('/webhooks', webhookHandler({ secrets, handlers: { fallback: (event) => console.log(event.type) } }));
 * app.use(express.json());
 */
export function webhookHandler(
  options: WebhookReceiverOptions,
): (request: NodeRequestLike, response: NodeResponseLike, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    receive(request, options).then(({ status, text }) => {
      response.statusCode = status;
      if (text) response.setHeader('content-type', 'text/plain');
      // What is left of a body that is too long is not worth reading.
      if (status === 413) response.setHeader('connection', 'close');
      response.end(text ?? undefined);
    }, next);
  };
}

async function receive(request: NodeRequestLike, options: WebhookReceiverOptions) {
  const body = await readNodeBody(request);
  return body
    ? receiveWebhook({ headers: request.headers, body }, options)
    : { status: 413, text: 'body_too_large' };
}
