import type { IntegrationManifest } from '@headwater/manifest';
import { both, type Pair } from './prose.ts';

type Scheme = NonNullable<IntegrationManifest['auth']>['schemes'][number];

/** A bearer token read from an environment variable in test runs. */
export function bearer(variable: string, where: Pair): Scheme {
  return { id: 'token', type: 'http', scheme: 'bearer', value: envOf(variable), description: both(...where) };
}

/** User name and password (or key) of RFC 7617. */
export function basic(variable: string, where: Pair): Scheme {
  return { id: 'basic', type: 'http', scheme: 'basic', value: envOf(variable), description: both(...where) };
}

/** A key in a header or in the query, as `header X-Api-Key`. */
export function apiKey(place: string, variable: string, where: Pair): Scheme {
  const [location, name = ''] = place.split(' ') as ['header' | 'query', string];
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    type: 'apiKey',
    in: location,
    name,
    value: envOf(variable),
    description: both(...where),
  };
}

/** The authorization code flow of OAuth 2. */
export function oauth(authorizationUrl: string, tokenUrl: string, where: Pair): Scheme {
  return {
    id: 'oauth',
    type: 'oauth2',
    flows: { authorizationCode: { authorizationUrl, tokenUrl } },
    clientId: envOf('OAUTH_CLIENT_ID'),
    clientSecret: envOf('OAUTH_CLIENT_SECRET'),
    description: both(...where),
  };
}

/** The client credentials flow of OAuth 2: the system itself signs in, not a person. */
export function clientCredentials(tokenUrl: string, where: Pair): Scheme {
  return {
    id: 'oauth',
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl } },
    clientId: envOf('OAUTH_CLIENT_ID'),
    clientSecret: envOf('OAUTH_CLIENT_SECRET'),
    description: both(...where),
  };
}

function envOf(variable: string): `\${env.${string}}` {
  return `\${env.${variable}}`;
}
