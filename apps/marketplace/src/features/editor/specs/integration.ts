import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, SectionSpec } from '../field-spec.ts';
import { httpMethods, schemeFields } from './schemes.ts';

const scopesUsed: FieldSpec = {
  type: 'lines',
  at: 'scopes',
  label: m.editor_uses_scopes,
  hint: m.editor_per_line,
};

export const api: SectionSpec = {
  key: 'api',
  label: m.editor_section_api,
  owns: ['api', 'auth'],
  kinds: ['integration'],
  fields: [
    { type: 'text', at: 'api/baseUrl', label: m.editor_api_base_url, kind: 'url', wide: true },
    { type: 'text', at: 'api/documentation', label: m.editor_api_documentation, kind: 'url' },
    { type: 'text', at: 'api/openapi', label: m.editor_api_openapi, kind: 'url' },
    {
      type: 'rows',
      at: 'auth/schemes',
      label: m.editor_auth_schemes,
      hint: m.editor_auth_schemes_hint,
      what: m.editor_scheme_item,
      blank: { type: 'apiKey', in: 'header' },
      most: 8,
      keepEmpty: true,
      fields: schemeFields,
    },
    {
      type: 'rows',
      at: 'auth/scopes',
      label: m.editor_auth_scopes,
      what: m.editor_scope_item,
      blank: {},
      most: 200,
      fields: [
        { type: 'text', at: 'scope', label: m.editor_scope, kind: 'code' },
        { type: 'bilingual', at: 'purpose/{locale}', label: m.editor_purpose, max: 300 },
      ],
    },
  ],
};

export const capabilities: SectionSpec = {
  key: 'capabilities',
  label: m.editor_section_capabilities,
  owns: ['triggers', 'actions'],
  kinds: ['integration'],
  fields: [
    {
      type: 'rows',
      at: 'triggers',
      label: m.editor_triggers,
      hint: m.editor_yaml_only,
      what: m.editor_trigger_item,
      blank: { delivery: 'webhook' },
      most: 50,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        {
          type: 'select',
          at: 'delivery',
          label: m.editor_delivery,
          options: [
            { value: 'webhook', label: m.editor_delivery_webhook },
            { value: 'polling', label: m.editor_delivery_polling },
          ],
        },
        { type: 'bilingual', at: 'name/{locale}', label: m.editor_name, max: 100 },
        {
          type: 'bilingual',
          at: 'description/{locale}',
          label: m.editor_text_description,
          max: 1000,
          rows: 2,
        },
        scopesUsed,
      ],
    },
    {
      type: 'rows',
      at: 'actions',
      label: m.editor_actions,
      hint: m.editor_yaml_only,
      what: m.editor_action_item,
      blank: {},
      most: 100,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        { type: 'select', at: 'operation/method', label: m.editor_method, options: httpMethods },
        { type: 'text', at: 'operation/path', label: m.editor_path, kind: 'code', wide: true },
        { type: 'bilingual', at: 'name/{locale}', label: m.editor_name, max: 100 },
        {
          type: 'bilingual',
          at: 'description/{locale}',
          label: m.editor_text_description,
          max: 1000,
          rows: 2,
        },
        scopesUsed,
      ],
    },
  ],
};

export const access: SectionSpec = {
  key: 'access',
  label: m.editor_section_access,
  owns: ['permissions', 'egress'],
  kinds: ['integration'],
  fields: [
    {
      type: 'rows',
      at: 'permissions',
      label: m.editor_permissions,
      what: m.editor_permission_item,
      blank: { access: 'read' },
      most: 50,
      fields: [
        { type: 'text', at: 'scope', label: m.editor_scope, kind: 'code' },
        {
          type: 'select',
          at: 'access',
          label: m.editor_access,
          options: [
            { value: 'read', label: m.editor_access_read },
            { value: 'write', label: m.editor_access_write },
            { value: 'admin', label: m.editor_access_admin },
          ],
        },
        { type: 'bilingual', at: 'purpose/{locale}', label: m.editor_purpose, max: 300 },
      ],
    },
    {
      type: 'rows',
      at: 'egress',
      label: m.editor_egress,
      what: m.editor_egress_item,
      blank: {},
      most: 30,
      fields: [
        { type: 'text', at: 'host', label: m.editor_host, kind: 'code' },
        { type: 'bilingual', at: 'purpose/{locale}', label: m.editor_purpose, max: 300 },
      ],
    },
  ],
};
