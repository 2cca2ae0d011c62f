import { z } from 'zod';
import { evidence } from './evidence.ts';
import { date, doc, localized, slug, text, url } from './primitives.ts';

const claim = z.strictObject({
  id: doc(slug, 'Stable id of the claim', 'iso-27001'),
  standard: doc(text(120), 'The standard or rule', 'ISO/IEC 27001:2022'),
  level: doc(z.enum(['claimed', 'self_assessed', 'certified']), 'How far it is proved', 'certified'),
  issuer: doc(text(120), 'Who issued the certificate', 'China Quality Certification Centre').optional(),
  number: doc(text(80), 'Number of the certificate', 'CQC-00126').optional(),
  expiresOn: doc(date, 'Last day it is valid', '2027-06-30').optional(),
  evidence: doc(z.array(evidence).max(10), 'Certificate or report').optional(),
});

const subprocessor = z.strictObject({
  name: doc(text(120), 'Company', 'Example Cloud'),
  purpose: doc(localized(200), 'What for', { en: 'Hosting', 'zh-CN': '托管' }),
  location: doc(text(6).regex(/^(?:[1-9][0-9]{5}|[A-Z]{2})$/), 'Region code', 'CN').optional(),
  url: doc(url, 'Website', 'https://cloud.example').optional(),
});

const dataCategories = [
  'none',
  'account',
  'contact',
  'identity',
  'location',
  'transaction',
  'content',
  'device',
  'usage',
  'health',
  'biometric',
  'financial',
  'minors',
] as const;

export const compliance = z.strictObject({
  claims: doc(z.array(claim).max(30), 'Standards claimed, self-assessed or certified').optional(),
  dataCategories: doc(
    z.array(z.enum(dataCategories)).max(13),
    'Kinds of personal or business data processed',
    ['contact', 'transaction'],
  ).optional(),
  storageRegions: doc(
    z.array(text(6).regex(/^(?:[1-9][0-9]{5}|[A-Z]{2})$/)).max(30),
    'Where data is stored',
    ['310000'],
  ).optional(),
  crossBorder: doc(
    z.strictObject({
      transfers: doc(z.boolean(), 'True if data leaves the country of the customer', false),
      basis: doc(localized(400), 'Legal basis and safeguards', {
        en: 'Standard contract filed',
        'zh-CN': '已备案标准合同',
      }).optional(),
    }),
    'Transfers across borders',
  ).optional(),
  subprocessors: doc(
    z.array(subprocessor).max(50),
    'Companies that process data for the publisher',
  ).optional(),
  retention: doc(
    z.strictObject({
      days: doc(z.int().min(0).max(36_500), 'Days data is kept after the end of the contract', 30).optional(),
      note: doc(localized(400), 'What else holds', {
        en: 'Deleted on request',
        'zh-CN': '可按要求删除',
      }).optional(),
    }),
    'How long data is kept',
  ).optional(),
  privacyPolicy: doc(url, 'Privacy policy', 'https://acme.example/privacy').optional(),
  terms: doc(url, 'Terms of service', 'https://acme.example/terms').optional(),
});
