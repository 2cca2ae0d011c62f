import { endpointsOf } from '../check/endpoints-of.ts';
import { hostOf } from '../check/host-of.ts';
import type { IntegrationManifest, Manifest } from '../schema/manifest.ts';

/** The hosts that the drafted integration calls: its API and its sign-in addresses. */
export function draftEgress(manifest: Pick<IntegrationManifest, 'api' | 'auth'>): { host: string }[] {
  const endpoints = endpointsOf({ ...manifest, kind: 'integration' } as Manifest);
  const hosts = endpoints.flatMap(({ url }) => hostOf(url) ?? []);
  return [...new Set(hosts)].slice(0, 30).map((host) => ({ host }));
}
