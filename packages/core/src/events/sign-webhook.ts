import { createHmac } from 'node:crypto';

interface Signed {
  id: string;
  body: string;
  at: Date;
  /** `whsec_…`; each signs, so that a receiver may hold the old or the new one during a rotation. */
  secrets: string[];
}

/** The three headers of Standard Webhooks 1.0 (HMAC-SHA256, scheme v1). */
export function signWebhook({ id, body, at, secrets }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
