import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, SectionSpec } from '../field-spec.ts';
import { evidence } from './proof.ts';

const claims: FieldSpec = {
  type: 'rows',
  at: 'compliance/claims',
  label: m.editor_claims,
  what: m.editor_claim_item,
  blank: { level: 'claimed' },
  most: 30,
  fields: [
    { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
    { type: 'text', at: 'standard', label: m.editor_standard, max: 120 },
    {
      type: 'select',
      at: 'level',
      label: m.editor_claim_level,
      options: [
        { value: 'claimed', label: m.editor_level_claimed },
        { value: 'self_assessed', label: m.editor_level_self_assessed },
        { value: 'certified', label: m.editor_level_certified },
      ],
    },
    { type: 'text', at: 'issuer', label: m.editor_issuer, max: 120 },
    { type: 'text', at: 'number', label: m.editor_certificate_number, max: 80 },
    { type: 'text', at: 'expiresOn', label: m.editor_expires_on, kind: 'date' },
    evidence,
  ],
};

const subprocessors: FieldSpec = {
  type: 'rows',
  at: 'compliance/subprocessors',
  label: m.editor_subprocessors,
  what: m.editor_subprocessor_item,
  blank: {},
  most: 50,
  keepEmpty: true,
  fields: [
    { type: 'text', at: 'name', label: m.editor_company, max: 120 },
    { type: 'text', at: 'location', label: m.editor_location, kind: 'code', max: 6 },
    { type: 'bilingual', at: 'purpose/{locale}', label: m.editor_purpose, max: 200 },
    { type: 'text', at: 'url', label: m.editor_url, kind: 'url' },
  ],
};

export const compliance: SectionSpec = {
  key: 'compliance',
  label: m.editor_section_compliance,
  owns: ['compliance'],
  fields: [
    {
      type: 'choices',
      at: 'compliance/dataCategories',
      label: m.editor_data_categories,
      options: [
        { value: 'none', label: m.editor_data_none },
        { value: 'account', label: m.editor_data_account },
        { value: 'contact', label: m.editor_data_contact },
        { value: 'identity', label: m.editor_data_identity },
        { value: 'location', label: m.editor_data_location },
        { value: 'transaction', label: m.editor_data_transaction },
        { value: 'content', label: m.editor_data_content },
        { value: 'device', label: m.editor_data_device },
        { value: 'usage', label: m.editor_data_usage },
        { value: 'health', label: m.editor_data_health },
        { value: 'biometric', label: m.editor_data_biometric },
        { value: 'financial', label: m.editor_data_financial },
        { value: 'minors', label: m.editor_data_minors },
      ],
    },
    {
      type: 'lines',
      at: 'compliance/storageRegions',
      label: m.editor_storage_regions,
      hint: m.editor_region_lines_hint,
    },
    { type: 'flag', at: 'compliance/crossBorder/transfers', label: m.editor_cross_border },
    {
      type: 'bilingual',
      at: 'compliance/crossBorder/basis/{locale}',
      label: m.editor_cross_border_basis,
      max: 400,
      rows: 2,
    },
    { type: 'text', at: 'compliance/privacyPolicy', label: m.editor_privacy_policy, kind: 'url' },
    { type: 'text', at: 'compliance/terms', label: m.editor_terms, kind: 'url' },
    { type: 'number', at: 'compliance/retention/days', label: m.editor_retention_days, min: 0 },
    { type: 'bilingual', at: 'compliance/retention/note/{locale}', label: m.editor_retention_note, max: 400 },
    claims,
    subprocessors,
  ],
};
