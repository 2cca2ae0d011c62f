import { endpointsOf } from '../check/endpoints-of.ts';
import { hostOf } from '../check/host-of.ts';
import { type IntegrationManifest, integrationSchema, type Manifest } from '../schema/manifest.ts';

/** The hosts that the drafted integration calls: its API and its sign-in addresses. */
export function draftEgress(manifest: Pick<IntegrationManifest, 'api' | 'auth'>): { host: string }[] {
  const endpoints = endpointsOf({ ...manifest, kind: 'integration' } as Manifest);
  const hosts = endpoints.flatMap(({ url }) => hostOf(url) ?? []);
  return [...new Set(hosts)]
    .map((host) => ({ host }))
    .filter((item) => integrationSchema.shape.egress.safeParse([item]).success)
    .slice(0, 30);
}
