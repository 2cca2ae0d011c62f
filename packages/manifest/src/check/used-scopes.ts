import type { IntegrationManifest } from '../schema/manifest.ts';

/** Scopes that actions and triggers say they use, with where they say it. */
export function usedScopes(manifest: IntegrationManifest): { scope: string; pointer: string }[] {
  const parts = [
    ...(manifest.actions ?? []).map((item, index) => ({ item, pointer: `/actions/${index}` })),
    ...(manifest.triggers ?? []).map((item, index) => ({ item, pointer: `/triggers/${index}` })),
  ];
  return parts.flatMap(({ item, pointer }) =>
    (item.scopes ?? []).map((scope, index) => ({ scope, pointer: `${pointer}/scopes/${index}` })),
  );
}
