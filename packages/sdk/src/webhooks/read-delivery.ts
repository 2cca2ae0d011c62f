import { WebhookVerificationError } from './webhook-verification-error.ts';

/** Headers as servers hand them out: `Headers`, an object, or name and value pairs. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | readonly (readonly [string, string])[];

/** A delivery whose body was read raw. */
export interface WebhookDelivery {
  readonly headers: WebhookHeaders;
  readonly body: string | Uint8Array | ArrayBuffer;
}

interface Delivery {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: string[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Reads the three headers and the bytes, and refuses what is not written as the standard says. */
export async function readDelivery(delivery: Request | WebhookDelivery): Promise<Delivery> {
  const entries = listHeaders(delivery.headers);
  const id = readHeader(entries, 'id', /^[!-~]{1,256}$/);
  const timestamp = readHeader(entries, 'timestamp', /^\d{1,12}$/);
  const signatures = readHeader(entries, 'signature', /^[!-~]{1,256}( [!-~]{1,256}){0,15}$/).split(' ');
  return { id, timestamp, signatures, body: await readBody(delivery) };
}

function listHeaders(headers: WebhookHeaders): [string, unknown][] {
  return Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers);
}

/** Exactly one value: which of two would count is not for us to guess. */
function readHeader(entries: [string, unknown][], name: string, pattern: RegExp): string {
  const values = entries.flatMap(([key, value]) =>
    key.toLowerCase() === `webhook-${name}` ? (value ?? []) : [],
  );
  const [value] = values;
  if (value === undefined) throw new WebhookVerificationError('header_missing');
  if (values.length > 1 || typeof value !== 'string' || !pattern.test(value))
    throw new WebhookVerificationError('header_malformed');
  return value;
}

async function readBody(delivery: Request | WebhookDelivery): Promise<Uint8Array<ArrayBuffer>> {
  const isRequest = 'arrayBuffer' in delivery;
  if (isRequest && delivery.bodyUsed) throw new WebhookVerificationError('body_not_raw');
  const body = isRequest ? await delivery.arrayBuffer() : delivery.body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Uint8Array(body);
  throw new WebhookVerificationError('body_not_raw');
}
