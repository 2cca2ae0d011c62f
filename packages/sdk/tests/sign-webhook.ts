import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';

/** A secret of the HMAC kind. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** An ed25519 key pair as Standard Webhooks writes them: `whsk_` seed, `whpk_` public key. */
export function makeKeyPair(): { signing: string; verifying: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32);
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  return { signing: `whsk_${seed.toString('base64')}`, verifying: `whpk_${raw.toString('base64')}` };
}

/** The signature of a delivery, by node:crypto, so that the verifier is not measured with its own code. */
export function signWebhook(
  key: string,
  delivery: { id: string; timestamp: number | string; body: string | Uint8Array },
): string {
  const content = Buffer.concat([
    Buffer.from(`${delivery.id}.${delivery.timestamp}.`),
    Buffer.from(delivery.body as string),
  ]);
  const bytes = Buffer.from(key.slice(key.indexOf('_') + 1), 'base64');
  if (key.startsWith('whsec_')) return `v1,${createHmac('sha256', bytes).update(content).digest('base64')}`;
  return `v1a,${sign(null, content, readKey(key)).toString('base64')}`;
}

/** The private key behind a `whsk_…`. */
export function readKey(key: string): KeyObject {
  const seed = Buffer.from(key.slice(key.indexOf('_') + 1), 'base64');
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
