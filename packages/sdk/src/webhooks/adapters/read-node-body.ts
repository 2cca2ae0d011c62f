import { WebhookVerificationError } from '../webhook-verification-error.ts';
import { bodyLimitBytes } from './receive-webhook.ts';

/** What the handler uses of a request of Node, with what body parsers and function hosts leave on it. */
export interface NodeRequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
  readonly rawBody?: unknown;
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  on(event: 'close', listener: () => void): unknown;
}

/** The bytes as they came, or undefined when they are too many. */
export async function readNodeBody(request: NodeRequestLike): Promise<Uint8Array | undefined> {
  for (const raw of [request.rawBody, request.body]) {
    if (raw instanceof Uint8Array) return raw.length > bodyLimitBytes ? undefined : raw;
  }
  if (request.body !== undefined || request.readableEnded) {
    throw new WebhookVerificationError(
      'body_not_raw',
      '. A body parser such as express.json() read the body before it could be verified: ' +
        "mount the webhook handler before the parser, or give its route express.raw({ type: '*/*' }).",
    );
  }
  return readStream(request);
}

function readStream(request: NodeRequestLike): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on('data', (chunk) => {
      length += chunk.length;
      if (length > bodyLimitBytes) resolve(undefined);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(join(chunks, length)));
    request.on('error', reject);
    // Without effect when the end came first, as it should.
    request.on('close', () => reject(new Error('The connection ended before the body did')));
    if (request.destroyed) reject(new Error('The connection ended before the body was read'));
  });
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  const body = new Uint8Array(Math.min(length, bodyLimitBytes));
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
