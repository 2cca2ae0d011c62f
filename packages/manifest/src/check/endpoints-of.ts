import type { Manifest } from '../schema/manifest.ts';

/** An address that is called when a customer uses the integration. */
export interface Endpoint {
  pointer: string;
  url: string;
}

/** API, sign-in and test addresses of an integration; empty for other kinds. */
export function endpointsOf(manifest: Manifest): Endpoint[] {
  if (manifest.kind !== 'integration') return [];
  const found: Endpoint[] = [];
  if (manifest.api) found.push({ pointer: '/api/baseUrl', url: manifest.api.baseUrl });
  const test = manifest.auth?.testOperation?.path;
  if (test && /^https?:/.test(test)) found.push({ pointer: '/auth/testOperation/path', url: test });
  for (const [index, scheme] of (manifest.auth?.schemes ?? []).entries()) {
    const pointer = `/auth/schemes/${index}`;
    if (scheme.type === 'openIdConnect') {
      found.push({ pointer: `${pointer}/openIdConnectUrl`, url: scheme.openIdConnectUrl });
    }
    if (scheme.type !== 'oauth2') continue;
    for (const [name, flow] of Object.entries(scheme.flows)) {
      for (const [field, url] of Object.entries(flow ?? {})) {
        found.push({ pointer: `${pointer}/flows/${name}/${field}`, url });
      }
    }
  }
  return found;
}
