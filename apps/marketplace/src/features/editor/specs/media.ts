import { m } from '../../../generated/paraglide/messages.js';
import type { SectionSpec } from '../field-spec.ts';

export const media: SectionSpec = {
  key: 'media',
  label: m.editor_section_media,
  owns: ['media'],
  fields: [
    { type: 'image', at: 'media/logo/src', label: m.editor_logo, hint: m.editor_src_hint, purpose: 'logo' },
    { type: 'bilingual', at: 'media/logo/alt/{locale}', label: m.editor_alt, max: 200 },
    {
      type: 'rows',
      at: 'media/screenshots',
      label: m.editor_screenshots,
      what: m.editor_screenshot_item,
      blank: {},
      most: 10,
      fields: [
        { type: 'image', at: 'src', label: m.editor_src, hint: m.editor_src_hint, purpose: 'screenshot' },
        { type: 'bilingual', at: 'alt/{locale}', label: m.editor_alt, max: 200 },
      ],
    },
  ],
};
