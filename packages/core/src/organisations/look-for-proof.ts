import { AppError } from '@headwater/domain';
import { proofPlacements, provesNamespace } from '@headwater/domain/organisations';
import type { Ports } from '../kit/index.ts';

export interface ProofSearch {
  method: 'dns_txt' | 'well_known' | null;
  /** What was seen, so that a person can tell a typing error from a record that has not spread yet. */
  seen: { dns: { name: string; found: string[] }; wellKnown: { url: string; answer: string } };
}

const timeoutMs = 5000;
const maxBytes = 4096;

/** Looks in both places at the same time; one is enough. */
export async function lookForProof(
  { dns, http }: Ports,
  { domain, challenge }: { domain: string; challenge: string },
): Promise<ProofSearch> {
  const places = proofPlacements({ domain, challenge });
  const [records, page] = await Promise.all([
    dns.txt(places.dns.name).catch(() => []),
    http
      .fetch({ url: places.wellKnown.url, method: 'GET', timeoutMs, maxBytes })
      .catch((error: NodeJS.ErrnoException) => ({ status: 0, body: '', failure: nameOf(error) })),
  ]);
  const byDns = provesNamespace(records, challenge);
  const byPage = page.status === 200 && provesNamespace(page.body.split('\n'), challenge);
  return {
    method: byDns ? 'dns_txt' : byPage ? 'well_known' : null,
    seen: {
      dns: { name: places.dns.name, found: records.slice(0, 10).map((text) => text.slice(0, 200)) },
      wellKnown: {
        url: places.wellKnown.url,
        answer: 'failure' in page ? page.failure : String(page.status),
      },
    },
  };
}

/** A code, never the body: this must not become a way to read other people's servers. */
const nameOf = (error: NodeJS.ErrnoException): string =>
  error instanceof AppError ? error.code : (error.code ?? error.name);
