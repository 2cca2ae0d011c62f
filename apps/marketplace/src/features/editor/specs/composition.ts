import { m } from '../../../generated/paraglide/messages.js';
import type { SectionSpec } from '../field-spec.ts';

export const composition: SectionSpec = {
  key: 'composes',
  label: m.editor_section_composes,
  owns: ['composes'],
  kinds: ['solution'],
  fields: [
    {
      type: 'rows',
      at: 'composes',
      label: m.editor_composes,
      what: m.editor_part_item,
      blank: {},
      most: 30,
      fields: [
        { type: 'text', at: 'listing', label: m.editor_part_listing, kind: 'code' },
        { type: 'text', at: 'versions', label: m.editor_versions, kind: 'code' },
        { type: 'bilingual', at: 'role/{locale}', label: m.editor_part_role, max: 200 },
        { type: 'text', at: 'partner', label: m.editor_part_partner, kind: 'code' },
        { type: 'flag', at: 'optional', label: m.editor_part_optional },
      ],
    },
  ],
};

export const team: SectionSpec = {
  key: 'team',
  label: m.editor_section_team,
  owns: ['team', 'certifications'],
  kinds: ['service'],
  fields: [
    { type: 'number', at: 'team/headcount', label: m.editor_team_headcount, min: 1 },
    {
      type: 'rows',
      at: 'team/roles',
      label: m.editor_team_roles,
      what: m.editor_role_item,
      blank: {},
      most: 20,
      fields: [
        { type: 'bilingual', at: 'role/{locale}', label: m.editor_role, max: 80 },
        { type: 'number', at: 'count', label: m.editor_count, min: 1 },
      ],
    },
    {
      type: 'rows',
      at: 'certifications',
      label: m.editor_certifications,
      what: m.editor_certificate_item,
      blank: {},
      most: 30,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        { type: 'text', at: 'name', label: m.editor_certificate_name, max: 120 },
        { type: 'text', at: 'issuer', label: m.editor_issuer, max: 120 },
        { type: 'number', at: 'holders', label: m.editor_holders, min: 1 },
        { type: 'text', at: 'expiresOn', label: m.editor_expires_on, kind: 'date' },
      ],
    },
  ],
};
