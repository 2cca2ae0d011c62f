import type { Manifest } from '@headwater/manifest';

/** The ways a customer narrows the catalogue, in the order the page shows them. */
export const facetNames = [
  'kind',
  'standing',
  'scenario',
  'category',
  'industry',
  'price',
  'deployment',
  'region',
  'size',
  'product',
  'language',
] as const;
export type FacetName = (typeof facetNames)[number];

export type FacetCode = `${FacetName}:${string}`;
export const facetCode = (name: FacetName, value: string): FacetCode => `${name}:${value}`;

/** Every facet value of a listing. A national or global listing has no region and so is found by leaving regions open. */
export function facetsOf(manifest: Manifest, standing: string): FacetCode[] {
  const { classification } = manifest;
  const all = (name: FacetName, values: readonly string[] | undefined) =>
    (values ?? []).map((value) => facetCode(name, value));
  return [
    facetCode('kind', manifest.kind),
    facetCode('standing', standing),
    ...all('scenario', classification.scenarios),
    ...all('category', classification.categories),
    ...all('industry', classification.industries),
    ...all('price', manifest.pricing ? [manifest.pricing.model] : []),
    ...all('deployment', classification.deployment),
    ...all('region', classification.regions),
    ...all('size', classification.companySizes),
    ...all(
      'product',
      manifest.buildsOn?.map((product) => product.product),
    ),
    ...all('language', Object.keys(manifest.listing)),
  ];
}
