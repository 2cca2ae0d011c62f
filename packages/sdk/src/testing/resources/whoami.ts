import { scopePermissions } from '../facts/facts.generated.ts';
import type { Handlers } from '../handler.ts';

export const whoamiHandlers: Handlers = {
  'whoami.get': ({ environment, organization }, { key }) => ({
    body: {
      kind: key ? 'api_key' : 'anonymous',
      user: null,
      key: key && { ...key, environment, expiresAt: null },
      organization: key && { ...organization, kind: 'partner', roles: [] },
      organizations: [],
      permissions: permissionsOf(key?.scopes ?? []),
    },
  }),
};

const permissionsOf = (scopes: readonly string[]): string[] =>
  [...new Set(['public', ...scopes.flatMap((scope) => scopePermissions[scope] ?? [])])].sort();
