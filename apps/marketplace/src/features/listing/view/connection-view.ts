import type { IntegrationManifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { type Words, wordsOf } from '../../../lib/locale/words.ts';
import { accessOf, accessWords } from './permission-words.ts';

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

export interface Permission extends Purpose {
  /** How far it goes, in plain words. */
  access: string;
}

export interface DataFlow {
  id: string;
  what: Words | null;
  direction: string;
  how: string | null;
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
    scopes: [
      ...(auth?.scopes ?? []).map(({ scope, purpose }) => permission({ scope, purpose })),
      ...permissions.map(permission),
    ],
    flows: flowsOf(manifest),
    baseUrl: api?.baseUrl ?? null,
    egress: purposes(egress.map(({ host, purpose }) => [host, purpose])),
    documentation: api?.documentation ?? null,
  };
}

type Asked = { scope: string; access?: 'read' | 'write' | 'admin'; purpose?: Parameters<typeof wordsOf>[0] };

const permission = ({ scope, access, purpose }: Asked): Permission => ({
  id: scope,
  access: accessWords(accessOf(scope, access)),
  purpose: wordsOf(purpose),
});

function flowsOf({ triggers = [], actions = [], egress = [] }: IntegrationManifest): DataFlow[] {
  return [
    ...triggers.map(({ id, name, delivery }) => ({
      id: `trigger ${id}`,
      what: wordsOf(name),
      direction: m.listing_flow_in(),
      how: delivery === 'webhook' ? m.listing_by_webhook() : m.listing_by_polling(),
    })),
    ...actions.map(({ id, name, operation }) => ({
      id: `action ${id}`,
      what: wordsOf(name),
      direction:
        operation?.method === 'GET' || operation?.method === 'HEAD'
          ? m.listing_flow_read()
          : m.listing_flow_write(),
      how: operation ? `${operation.method} ${operation.path}` : null,
    })),
    ...egress.map(({ host, purpose }) => ({
      id: `host ${host}`,
      what: wordsOf(purpose),
      direction: m.listing_flow_out(),
      how: host,
    })),
  ];
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
