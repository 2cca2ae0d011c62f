import type { Locale } from '../codes/locale.ts';
import type { IntegrationManifest } from '../schema/manifest.ts';
import { cleanLine } from './clip.ts';
import { publicUrl } from './public-url.ts';
import { asObject, asText } from './read.ts';
import { resolvePointer } from './resolve-pointer.ts';
import { uniqueSlug } from './to-slug.ts';

type Auth = NonNullable<IntegrationManifest['auth']>;
type Scheme = Auth['schemes'][number];
type Flows = Extract<Scheme, { type: 'oauth2' }>['flows'];

const flowNames: Readonly<Record<string, keyof Flows>> = {
  authorizationCode: 'authorizationCode',
  accessCode: 'authorizationCode',
  clientCredentials: 'clientCredentials',
  application: 'clientCredentials',
  implicit: 'implicit',
  password: 'password',
};

/** Security schemes and scopes of a document; schemes that no manifest can say are left out. */
export function draftAuth(root: unknown, options: { locale: Locale }): Auth {
  const document = asObject(root);
  const named = {
    ...asObject(document.securityDefinitions),
    ...asObject(asObject(document.components).securitySchemes),
  };
  const taken = new Set<string>();
  const scopes = new Map<string, string>();
  const schemes = Object.entries(named)
    .slice(0, 8)
    .flatMap(([name, value]): Scheme[] => {
      const source = resolvePointer(root, value);
      for (const [scope, purpose] of scopesOf(source)) if (!scopes.has(scope)) scopes.set(scope, purpose);
      const scheme = draftScheme(source);
      if (!scheme) return [];
      const description = cleanLine(asText(source.description), 300);
      const id = uniqueSlug(name, 'scheme', taken);
      return [{ ...scheme, id, ...(description ? { description: { [options.locale]: description } } : {}) }];
    });
  const listed = [...scopes].slice(0, 200).map(([scope, purpose]) => {
    const text = cleanLine(purpose, 300);
    return { scope, ...(text ? { purpose: { [options.locale]: text } } : {}) };
  });
  return { schemes, ...(listed.length > 0 ? { scopes: listed } : {}) };
}

function draftScheme(source: Record<string, unknown>): Scheme | null {
  const type = asText(source.type).toLowerCase();
  if (type === 'apikey') return draftKey(source);
  if (type === 'basic') return { id: '', type: 'http', scheme: 'basic' };
  if (type === 'http') {
    const scheme = asText(source.scheme).toLowerCase();
    return /^[a-z0-9._~+-]{1,40}$/.test(scheme) ? { id: '', type: 'http', scheme } : null;
  }
  if (type === 'oauth2') return { id: '', type: 'oauth2', flows: flowsOf(source) };
  const openIdConnectUrl = type === 'openidconnect' ? publicUrl(source.openIdConnectUrl) : null;
  return openIdConnectUrl === null ? null : { id: '', type: 'openIdConnect', openIdConnectUrl };
}

function draftKey(source: Record<string, unknown>): Scheme | null {
  const place = asText(source.in);
  const name = asText(source.name);
  if (!name || [...name].length > 80) return null;
  return place === 'header' || place === 'query' || place === 'cookie'
    ? { id: '', type: 'apiKey', in: place, name }
    : null;
}

// Swagger 2.0 has one flow on the scheme itself, OpenAPI 3 a table of flows.
function flowEntries(source: Record<string, unknown>): [string, Record<string, unknown>][] {
  const single = asText(source.flow);
  const table = Object.entries(asObject(source.flows)).map(
    ([name, flow]): [string, Record<string, unknown>] => [name, asObject(flow)],
  );
  return single ? [[single, source], ...table] : table;
}

function flowsOf(source: Record<string, unknown>): Flows {
  const flows: Flows = {};
  for (const [name, flow] of flowEntries(source)) {
    const known = Object.hasOwn(flowNames, name) ? flowNames[name] : undefined;
    if (!known) continue;
    const urls = ['authorizationUrl', 'tokenUrl', 'refreshUrl'].flatMap((field) => {
      const url = publicUrl(flow[field]);
      return url === null ? [] : [[field, url] as const];
    });
    flows[known] = Object.fromEntries(urls);
  }
  return flows;
}

function* scopesOf(source: Record<string, unknown>): Generator<[string, string]> {
  for (const [, flow] of flowEntries(source)) {
    for (const [scope, purpose] of Object.entries(asObject(flow.scopes))) {
      if (/^[^\s"\\]{1,200}$/.test(scope) && scope.isWellFormed() && !scope.startsWith('x-'))
        yield [scope, asText(purpose)];
    }
  }
}
