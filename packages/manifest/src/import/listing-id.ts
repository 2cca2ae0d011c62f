import { toSlug } from './to-slug.ts';

const front = new Set([
  'api',
  'apis',
  'www',
  'connect',
  'developer',
  'developers',
  'rest',
  'gateway',
  'sandbox',
]);

/** `com.acme` for `api.acme.com`; null for what is no domain name. */
function namespaceFromDomain(domain: string): string | null {
  const labels = domain
    .toLowerCase()
    .split('.')
    .map((label) => toSlug(label));
  while (labels.length > 2 && front.has(labels[0] ?? '')) labels.shift();
  const real =
    labels.length >= 2 && labels.length <= 6 && labels.every(Boolean) && !/^\d+$/.test(labels.at(-1) ?? '');
  const namespace = labels.toReversed().join('.');
  return real && namespace.length <= 60 ? namespace : null;
}

/** A listing id from a domain and a name. */
export function listingIdFrom(domain: string, name: string): string | null {
  const namespace = namespaceFromDomain(domain);
  const first = namespace?.split('.').at(-1) ?? '';
  return namespace === null ? null : `${namespace}/${toSlug(name.toLowerCase()) || first}`;
}
