import type { Manifest } from '../schema/manifest.ts';

type Evidence = NonNullable<NonNullable<Manifest['benchmarks']>[number]['evidence']>[number];

/** Every piece of evidence of a manifest with its pointer. */
export function evidenceOf(manifest: Manifest): { pointer: string; evidence: Evidence }[] {
  const held = manifest.kind === 'service' ? (manifest.certifications ?? []) : [];
  const owners = [
    ...(manifest.benchmarks ?? []).map((item, index) => ({ item, pointer: `/benchmarks/${index}` })),
    ...(manifest.compliance?.claims ?? []).map((item, index) => ({
      item,
      pointer: `/compliance/claims/${index}`,
    })),
    ...held.map((item, index) => ({ item, pointer: `/certifications/${index}` })),
  ];
  return owners.flatMap(({ item, pointer }) =>
    (item.evidence ?? []).map((evidence, index) => ({ pointer: `${pointer}/evidence/${index}`, evidence })),
  );
}
