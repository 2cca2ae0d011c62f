import { WebhookVerificationError } from '../webhook-verification-error.ts';
import { bodyLimitBytes, receiveWebhook, type WebhookReceiverOptions } from './receive-webhook.ts';

/** The way of a web-standard `Request`. */
export async function receiveRequest(request: Request, options: WebhookReceiverOptions): Promise<Response> {
  if (request.bodyUsed) {
    throw new WebhookVerificationError(
      'body_not_raw',
      '. The body was read before it could be verified: leave request.json(), request.text() and the like to the handler.',
    );
  }
  const body = await readBytes(request);
  const { status, text } = body
    ? await receiveWebhook({ headers: request.headers, body }, options)
    : { status: 413, text: 'body_too_large' };
  return new Response(text, { status });
}

/** Stops reading at the limit, whatever length the sender announced. */
async function readBytes(request: Request): Promise<ArrayBuffer | undefined> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > bodyLimitBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new Blob(chunks).arrayBuffer();
}
