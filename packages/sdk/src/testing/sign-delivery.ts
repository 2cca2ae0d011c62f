/** The three headers of Standard Webhooks 1.0 (HMAC-SHA256, scheme v1). */
export async function signDelivery({
  id,
  body,
  atMs,
  secrets,
}: {
  id: string;
  body: string;
  atMs: number;
  secrets: readonly string[];
}): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(atMs / 1000));
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(secrets.map((secret) => signWith(secret, content)));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

async function signWith(secret: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.slice('whsec_'.length)), (sign) => sign.charCodeAt(0));
  const usage = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, usage, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
  return `v1,${btoa(String.fromCharCode(...signature))}`;
}

/** A signing secret as an endpoint gets it. */
export const makeSecret = (): string =>
  `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
