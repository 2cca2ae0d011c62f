const privateNames = /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|corp|test|invalid))$/;
const privateAddresses =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.)/;

/** True for a host that the public internet cannot reach: local names, private ranges, IPv6 literals that are local. */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[')) return /^\[(?:::1?|f[cd]|fe[89ab]|::ffff:)/.test(name);
  if (/^[0-9.]+$/.test(name)) return privateAddresses.test(name);
  return !name.includes('.') || privateNames.test(name);
}
