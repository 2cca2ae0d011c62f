/**
 * Namespaces that nobody can have: they could be taken for the platform itself, or stand in an address where one of
 * its own names stands.
 */
export const reservedNamespaces: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'headwater',
  'null',
  'official',
  'platform',
  'publishers',
  'root',
  'security',
  'support',
  'system',
  'test',
  'undefined',
  'vendor',
  'www',
]);
