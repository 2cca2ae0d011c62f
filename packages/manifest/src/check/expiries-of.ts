import type { Manifest } from '../schema/manifest.ts';

/** Certificates that expire: compliance claims and the certificates of a service team. */
export function expiriesOf(manifest: Manifest): { pointer: string; name: string; expiresOn: string }[] {
  const claims = (manifest.compliance?.claims ?? []).map((claim, index) => ({
    pointer: `/compliance/claims/${index}/expiresOn`,
    name: claim.standard,
    expiresOn: claim.expiresOn,
  }));
  const held = manifest.kind === 'service' ? (manifest.certifications ?? []) : [];
  const certificates = held.map((item, index) => ({
    pointer: `/certifications/${index}/expiresOn`,
    name: item.name,
    expiresOn: item.expiresOn,
  }));
  return [...claims, ...certificates].flatMap((item) =>
    item.expiresOn === undefined ? [] : [{ ...item, expiresOn: item.expiresOn }],
  );
}
