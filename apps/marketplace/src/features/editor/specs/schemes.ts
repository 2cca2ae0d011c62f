import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, Option } from '../field-spec.ts';

export const httpMethods: Option[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map(
  (value) => ({
    value,
    label: () => value,
  }),
);

const isType = (type: string) => (row: Record<string, unknown>) => row.type === type;

/** OpenAPI's security schemes; each kind asks for its own fields. */
export const schemeFields: FieldSpec[] = [
  { type: 'text', at: 'id', label: m.editor_scheme_id, kind: 'code' },
  {
    type: 'select',
    at: 'type',
    label: m.editor_scheme_type,
    options: [
      { value: 'apiKey', label: m.editor_scheme_type_api_key },
      { value: 'http', label: m.editor_scheme_type_http },
      { value: 'oauth2', label: m.editor_scheme_type_oauth2 },
      { value: 'openIdConnect', label: m.editor_scheme_type_oidc },
    ],
  },
  {
    type: 'select',
    at: 'in',
    label: m.editor_scheme_in,
    when: isType('apiKey'),
    options: [
      { value: 'header', label: m.editor_scheme_in_header },
      { value: 'query', label: m.editor_scheme_in_query },
      { value: 'cookie', label: m.editor_scheme_in_cookie },
    ],
  },
  { type: 'text', at: 'name', label: m.editor_scheme_name, kind: 'code', max: 80, when: isType('apiKey') },
  { type: 'text', at: 'scheme', label: m.editor_scheme_scheme, kind: 'code', max: 40, when: isType('http') },
  {
    type: 'text',
    at: 'flows/authorizationCode/authorizationUrl',
    label: m.editor_scheme_auth_url,
    kind: 'url',
    when: isType('oauth2'),
  },
  {
    type: 'text',
    at: 'flows/authorizationCode/tokenUrl',
    label: m.editor_scheme_token_url,
    kind: 'url',
    when: isType('oauth2'),
  },
  {
    type: 'text',
    at: 'openIdConnectUrl',
    label: m.editor_scheme_oidc_url,
    kind: 'url',
    when: isType('openIdConnect'),
  },
  { type: 'bilingual', at: 'description/{locale}', label: m.editor_scheme_description, max: 400 },
];
