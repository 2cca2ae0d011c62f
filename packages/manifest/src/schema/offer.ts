import { z } from 'zod';
import { env } from '../codes/env.ts';
import { evidence } from './evidence.ts';
import { date, doc, envReference, key, localized, semver, slug, text, url } from './primitives.ts';

export const changelog = z
  .array(
    z.strictObject({
      version: doc(semver, 'Version', '1.2.0'),
      date: doc(date, 'Date of the version', '2026-05-01'),
      changes: doc(localized(4000), 'What changed, in Markdown', {
        en: 'Faster runs.',
        'zh-CN': '运行更快。',
      }),
    }),
  )
  .max(100);

export const webhooks = z
  .array(
    z.strictObject({
      event: doc(key, 'Platform event the publisher wants to receive', 'lead.offered'),
      description: doc(localized(400), 'What is done with it', {
        en: 'Creates a lead in our CRM',
        'zh-CN': '在 CRM 中建立商机',
      }).optional(),
      url: doc(url, 'Endpoint that receives it', 'https://hooks.acme.example/headwater').optional(),
      signature: doc(
        z.enum(['v1', 'v1a']),
        'Standard Webhooks signature: v1 HMAC or v1a ed25519',
        'v1',
      ).optional(),
      secret: doc(
        envReference,
        'Where the signing secret comes from; never the secret itself',
        env('WEBHOOK_SECRET'),
      ).optional(),
    }),
  )
  .max(50);

export const certifications = z
  .array(
    z.strictObject({
      id: doc(slug, 'Stable id', 'cka'),
      name: doc(text(120), 'Name of the certificate', 'Certified Kubernetes Administrator'),
      issuer: doc(text(120), 'Who issues it', 'CNCF'),
      holders: doc(z.int().min(1).max(100_000), 'People of the team who hold it', 4).optional(),
      expiresOn: doc(date, 'Last day it is valid (the earliest of the team)', '2027-06-30').optional(),
      evidence: doc(z.array(evidence).max(10), 'Proof').optional(),
    }),
  )
  .max(30);

export const team = z.strictObject({
  headcount: doc(z.int().min(1).max(100_000), 'People who deliver the service', 12),
  roles: doc(
    z
      .array(
        z.strictObject({
          role: doc(localized(80), 'The role', { en: 'Implementation engineer', 'zh-CN': '实施工程师' }),
          count: doc(z.int().min(1).max(100_000), 'How many', 6),
        }),
      )
      .max(20),
    'Roles of the team',
  ).optional(),
});
