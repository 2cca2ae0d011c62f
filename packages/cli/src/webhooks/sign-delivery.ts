import { createHmac } from 'node:crypto';

/** The three headers of Standard Webhooks 1.0 (HMAC-SHA256, scheme v1), as the server makes them. */
export function signDelivery(delivery: {
  id: string;
  body: string;
  at: Date;
  secret: string;
}): Record<string, string> {
  const { id, body, at, secret } = delivery;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
