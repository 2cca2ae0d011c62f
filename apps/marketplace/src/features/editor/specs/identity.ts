import { m } from '../../../generated/paraglide/messages.js';
import type { SectionSpec } from '../field-spec.ts';

export const identity: SectionSpec = {
  key: 'identity',
  label: m.editor_section_identity,
  owns: [
    'id',
    'version',
    'kind',
    'publisher',
    'repository',
    'license',
    'lifecycle',
    'manifestVersion',
    '$schema',
  ],
  fields: [
    { type: 'id', at: 'id', label: m.editor_id, hint: m.editor_id_hint },
    { type: 'text', at: 'version', label: m.editor_version, hint: m.editor_version_hint, kind: 'code' },
    { type: 'bilingual', at: 'publisher/name/{locale}', label: m.editor_publisher_name, max: 80 },
    { type: 'text', at: 'publisher/website', label: m.editor_publisher_website, kind: 'url' },
    { type: 'text', at: 'publisher/email', label: m.editor_publisher_email, kind: 'email' },
    {
      type: 'select',
      at: 'lifecycle',
      label: m.editor_lifecycle,
      options: [
        { value: 'experimental', label: m.editor_lifecycle_experimental },
        { value: 'production', label: m.editor_lifecycle_production },
        { value: 'deprecated', label: m.editor_lifecycle_deprecated },
      ],
    },
    { type: 'text', at: 'license', label: m.editor_license, hint: m.editor_license_hint, max: 100 },
    { type: 'text', at: 'repository', label: m.editor_repository, kind: 'url' },
  ],
};
