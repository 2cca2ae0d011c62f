import { bodyLimitBytes, receiveWebhook, type WebhookReceiverOptions } from './receive-webhook.ts';

export type { SeenWebhooks, WebhookReceiverOptions } from './receive-webhook.ts';

/** What the plugin uses of a Fastify instance. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: never, body: never, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => unknown): unknown;
}

/** What the plugin uses of a request. */
export interface FastifyRequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** What the plugin uses of a reply. */
export interface FastifyReplyLike {
  code(status: number): { send(body?: unknown): unknown };
}

/**
 * A plugin of Fastify 4 and 5 with one route that receives the raw body. Body parsers of other routes are not touched.
 *
 * @example
 * app.register(webhookPlugin({ path: '/webhooks', secrets, handlers: { fallback: (event) => console.log(event.type) } }));
 */
export function webhookPlugin(
  options: WebhookReceiverOptions & { readonly path: string },
): (instance: FastifyLike) => Promise<void> {
  return async (instance) => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: bodyLimitBytes },
      (_request, body, done) => done(null, body),
    );
    instance.post(options.path, async (request, reply) => {
      const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
      const { status, text } = await receiveWebhook({ headers: request.headers, body }, options);
      return reply.code(status).send(text ?? undefined);
    });
  };
}
