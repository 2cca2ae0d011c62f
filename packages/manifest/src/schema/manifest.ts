import { z } from 'zod';
import { auth } from './auth.ts';
import { buildsOn, classification, composes } from './classification.ts';
import { compliance } from './compliance.ts';
import { acceptance, benchmarks, media } from './evidence.ts';
import { implementation } from './implementation.ts';
import { actions, api, egress, permissions, triggers } from './integration.ts';
import { listing } from './listing.ts';
import { certifications, changelog, team, webhooks } from './offer.ts';
import { pricing } from './pricing.ts';
import { anyJson, doc, email, listingId, localized, semver, text, url } from './primitives.ts';
import { support } from './support.ts';

const publisher = z.strictObject({
  name: doc(localized(80), 'Name of the publisher', { en: 'Acme', 'zh-CN': '艾克米' }),
  website: doc(url, 'Website', 'https://acme.example').optional(),
  email: doc(email, 'Address for questions about the listing', 'partners@acme.example').optional(),
});

const metaKey = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+(?:\/[A-Za-z0-9._-]+)?$/);

/** The shapes stand in the order in which a person writes a manifest; what we print follows them. */
const opening = {
  $schema: doc(
    text(500),
    'Address of the JSON Schema, for editors',
    'https://headwater.dev/schema/v1.json',
  ).optional(),
  manifestVersion: doc(z.literal(1), 'Version of the manifest format', 1),
};

const subject = {
  id: doc(listingId, '`namespace/slug`, case-insensitive, stored lower case', 'com.acme/reconcile'),
  version: doc(semver, 'SemVer version of this content', '1.2.0'),
  publisher: doc(publisher, 'Who publishes it'),
  repository: doc(url, 'Source repository', 'https://github.com/acme/reconcile').optional(),
  license: doc(text(100).regex(/^[A-Za-z0-9.+() -]+$/), 'SPDX licence expression', 'Apache-2.0').optional(),
  lifecycle: doc(
    z.enum(['experimental', 'production', 'deprecated']),
    'How far it is',
    'production',
  ).optional(),
  listing: doc(listing, 'What the customer reads, by locale'),
  classification: doc(classification, 'Where it is found'),
  buildsOn: doc(buildsOn, 'Vendor products it is built on').optional(),
};

const terms = {
  pricing: doc(pricing, 'What it costs').optional(),
  implementation: doc(implementation, 'What putting it to work costs').optional(),
  support: doc(support, 'Who answers, and how fast').optional(),
  benchmarks: doc(benchmarks, 'Cases with figures').optional(),
  acceptance: doc(acceptance, 'Acceptance criteria').optional(),
  media: doc(media, 'Logo and screenshots').optional(),
  compliance: doc(compliance, 'Claims and data protection').optional(),
};

const closing = {
  changelog: doc(changelog, 'What changed, by version').optional(),
  webhooks: doc(webhooks, 'Platform events the publisher receives').optional(),
  _meta: doc(z.record(metaKey, anyJson), 'Free data under reverse-DNS keys, at most 4 KB', {
    'com.acme/build': '42',
  }).optional(),
};

/** Manifest of a technical integration. */
export const integrationSchema = z
  .strictObject({
    ...opening,
    kind: doc(z.literal('integration'), 'A technical integration'),
    ...subject,
    api: doc(api, 'The API behind it').optional(),
    auth: doc(auth, 'How a customer connects').optional(),
    triggers: doc(triggers, 'What starts a flow').optional(),
    actions: doc(actions, 'What can be done').optional(),
    permissions: doc(permissions, "Permissions in the customer's workspace").optional(),
    egress: doc(egress, 'Hosts that are called').optional(),
    ...terms,
    ...closing,
  })
  .meta({ id: 'Integration' });

/** Manifest of a scenario solution. */
export const solutionSchema = z
  .strictObject({
    ...opening,
    kind: doc(z.literal('solution'), 'A scenario solution'),
    ...subject,
    composes: doc(composes, 'The listings it is made of').optional(),
    ...terms,
    ...closing,
  })
  .meta({ id: 'Solution' });

/** Manifest of a service offering. */
export const serviceSchema = z
  .strictObject({
    ...opening,
    kind: doc(z.literal('service'), 'A service offering'),
    ...subject,
    certifications: doc(certifications, 'Certificates of the team').optional(),
    team: doc(team, 'Who delivers').optional(),
    ...terms,
    ...closing,
  })
  .meta({ id: 'Service' });

/** The one schema of a manifest; the JSON Schema for editors and the server's limits come from it. */
export const manifestSchema = z.discriminatedUnion('kind', [
  integrationSchema,
  solutionSchema,
  serviceSchema,
]);

/** A manifest as the platform stores it. */
export type Manifest = z.output<typeof manifestSchema>;
/** A manifest as a person writes it. */
export type ManifestInput = z.input<typeof manifestSchema>;
/** Manifest of kind `integration`. */
export type IntegrationManifest = z.output<typeof integrationSchema>;
/** Manifest of kind `solution`. */
export type SolutionManifest = z.output<typeof solutionSchema>;
/** Manifest of kind `service`. */
export type ServiceManifest = z.output<typeof serviceSchema>;
