import ipaddr from 'ipaddr.js';

const globalUnicastV6 = ipaddr.parseCIDR('2000::/3');
/** Azure's wire server answers on a public-looking address from inside a machine. */
const hostServices = new Set(['168.63.129.16']);

/**
 * True only for addresses of the open internet: no private, loopback, link-local (cloud metadata), carrier-grade NAT,
 * multicast, documentation or translated ranges. An IPv4-mapped IPv6 address is judged by the IPv4 address inside.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv6' ? parsed.match(globalUnicastV6) : !hostServices.has(parsed.toString());
}
