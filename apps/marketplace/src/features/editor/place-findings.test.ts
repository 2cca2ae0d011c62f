import { exampleManifests, type Manifest, validate } from '@headwater/manifest';
import { expect, test } from 'vitest';
import { placeFindings } from './place-findings.ts';
import { sectionsOf } from './sections.ts';

const place = (manifest: object) => {
  const { findings } = validate(manifest, { now: new Date('2026-11-21') });
  const sections = sectionsOf((manifest as Manifest).kind);
  return { findings, placed: placeFindings(findings, { sections, value: { ...manifest } }) };
};

test('a text that is too long is shown at its own field', () => {
  const manifest = structuredClone(exampleManifests.integration) as Manifest;
  if (manifest.listing.en) manifest.listing.en.name = 'x'.repeat(41);
  expect(place(manifest).placed.byField.get('listing/en/name')).toHaveLength(1);
});

test('a fault inside a row is shown at the field of that row', () => {
  const manifest = structuredClone(exampleManifests.integration) as { pricing: { plans: { id: string }[] } };
  if (manifest.pricing.plans[0]) manifest.pricing.plans[0].id = 'Not A Slug';
  expect(place(manifest).placed.byField.has('pricing/plans/0/id')).toBe(true);
});

test('a text that was never written is shown at its first language', () => {
  const manifest = structuredClone(exampleManifests.integration) as {
    pricing: { plans: { name?: object }[] };
  };
  delete manifest.pricing.plans[0]?.name;
  expect(place(manifest).placed.byField.has('pricing/plans/0/name/zh-CN')).toBe(true);
});

test('no finding of an almost empty manifest is lost', () => {
  const { findings, placed } = place({
    manifestVersion: 1,
    kind: 'service',
    id: 'acme/x',
    version: '0.1.0',
    publisher: { name: { en: 'Acme' } },
    listing: { en: { name: 'X', summary: 'Y' } },
    classification: { categories: ['crm'] },
  });
  const shown = [...placed.byField.values(), ...placed.bySection.values()].flat();
  expect(findings.length).toBeGreaterThan(5);
  expect(shown).toHaveLength(findings.length);
});
