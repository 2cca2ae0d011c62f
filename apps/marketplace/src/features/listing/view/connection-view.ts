import type { IntegrationManifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { type Words, wordsOf } from '../../../lib/locale/words.ts';

export interface NamedThing {
  id: string;
  name: Words | null;
  description: Words | null;
  note: string | null;
}

export interface Purpose {
  id: string;
  purpose: Words | null;
}

export type ConnectionView = ReturnType<typeof toConnectionView>;

/** What an integration does, how it signs in and whom it talks to. */
export function toConnectionView(manifest: IntegrationManifest) {
  const { auth, triggers = [], actions = [], permissions = [], egress = [], api } = manifest;
  return {
    triggers: triggers.map(
      ({ id, name, description, delivery }): NamedThing => ({
        id,
        name: wordsOf(name),
        description: wordsOf(description),
        note: delivery === 'webhook' ? m.listing_by_webhook() : m.listing_by_polling(),
      }),
    ),
    actions: actions.map(
      ({ id, name, description, operation }): NamedThing => ({
        id,
        name: wordsOf(name),
        description: wordsOf(description),
        note: operation ? `${operation.method} ${operation.path}` : null,
      }),
    ),
    signIn: (auth?.schemes ?? []).map(schemeName),
    scopes: purposes([...(auth?.scopes ?? []), ...permissions].map(({ scope, purpose }) => [scope, purpose])),
    egress: purposes(egress.map(({ host, purpose }) => [host, purpose])),
    documentation: api?.documentation ?? null,
  };
}

type Scheme = NonNullable<IntegrationManifest['auth']>['schemes'][number];

function schemeName(scheme: Scheme): string {
  if (scheme.type === 'apiKey') return m.listing_auth_key({ name: scheme.name });
  if (scheme.type === 'oauth2') return 'OAuth 2.0';
  if (scheme.type === 'openIdConnect') return 'OpenID Connect';
  return scheme.scheme.toLowerCase() === 'bearer' ? m.listing_auth_bearer() : m.listing_auth_http();
}

const purposes = (rows: [string, Parameters<typeof wordsOf>[0]][]): Purpose[] =>
  rows.map(([id, purpose]) => ({ id, purpose: wordsOf(purpose) }));
