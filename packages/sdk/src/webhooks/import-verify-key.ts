import { decodeBase64 } from './decode-base64.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/** A key that only ever verifies signatures of its own version. */
export interface VerifyKey {
  verify(signature: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/** Reads `whsec_…` (24 to 64 bytes, as the standard asks) or `whpk_…` (32 bytes). */
export async function importVerifyKey(secret: string): Promise<VerifyKey> {
  const isShared = /^whsec_/.test(secret);
  const bytes = isShared || /^whpk_/.test(secret) ? decodeBase64(secret.replace(/^\w+?_/, '')) : undefined;
  const length = bytes?.length ?? 0;
  if (!bytes || (isShared ? length < 24 || length > 64 : length !== 32))
    throw new WebhookVerificationError('secret_invalid');
  const algorithm = isShared ? { name: 'HMAC', hash: 'SHA-256' } : { name: 'Ed25519' };
  const key = await crypto.subtle
    .importKey('raw', bytes, algorithm, false, ['verify'])
    .catch((error: Error): never => {
      const isMissing = error.name === 'NotSupportedError';
      throw new WebhookVerificationError(isMissing ? 'algorithm_unsupported' : 'secret_invalid');
    });
  const prefix = isShared ? 'v1,' : 'v1a,';
  return {
    async verify(signature, signed) {
      const value = signature.startsWith(prefix) && decodeBase64(signature.slice(prefix.length));
      return !!value && crypto.subtle.verify(algorithm.name, key, value, signed);
    },
  };
}
