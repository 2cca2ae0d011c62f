import { m } from '../../../generated/paraglide/messages.js';
import type { SectionSpec } from '../field-spec.ts';

export const changelog: SectionSpec = {
  key: 'changelog',
  label: m.editor_section_changelog,
  owns: ['changelog'],
  fields: [
    {
      type: 'rows',
      at: 'changelog',
      label: m.editor_section_changelog,
      what: m.editor_changelog_item,
      blank: {},
      most: 100,
      fields: [
        { type: 'text', at: 'version', label: m.editor_version, kind: 'code' },
        { type: 'text', at: 'date', label: m.editor_date, kind: 'date' },
        { type: 'bilingual', at: 'changes/{locale}', label: m.editor_changes, max: 4000, rows: 3 },
      ],
    },
  ],
};

export const webhooks: SectionSpec = {
  key: 'webhooks',
  label: m.editor_section_webhooks,
  owns: ['webhooks'],
  fields: [
    {
      type: 'rows',
      at: 'webhooks',
      label: m.editor_section_webhooks,
      what: m.editor_event_item,
      blank: {},
      most: 50,
      fields: [
        { type: 'text', at: 'event', label: m.editor_event, kind: 'code' },
        { type: 'text', at: 'url', label: m.editor_url, kind: 'url' },
        { type: 'bilingual', at: 'description/{locale}', label: m.editor_text_description, max: 400 },
      ],
    },
  ],
};
