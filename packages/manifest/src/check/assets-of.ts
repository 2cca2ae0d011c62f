import type { Manifest } from '../schema/manifest.ts';

type Asset = NonNullable<NonNullable<Manifest['media']>['logo']>;

/** Logo and screenshots with their pointers. */
export function assetsOf(manifest: Manifest): { pointer: string; asset: Asset }[] {
  const { logo, screenshots = [] } = manifest.media ?? {};
  const shots = screenshots.map((asset, index) => ({ pointer: `/media/screenshots/${index}`, asset }));
  return logo ? [{ pointer: '/media/logo', asset: logo }, ...shots] : shots;
}
