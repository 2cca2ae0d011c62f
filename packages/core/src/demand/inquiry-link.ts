import type { Vault } from '../kit/index.ts';

const purpose = 'inquiry:';

/** The token of the first mail is kept only as its hash; later mails carry this one, sealed, so that nobody else can make it. */
export const inquiryToken = (vault: Vault, leadId: string): string => vault.seal(purpose + leadId);

/** The lead a sealed token opens; null when it is none of ours. */
export function leadOfToken(vault: Vault, token: string): string | null {
  if (!token.startsWith('v1.')) return null;
  try {
    const plain = vault.open(token);
    return plain.startsWith(purpose) ? plain.slice(purpose.length) : null;
  } catch {
    return null;
  }
}
