import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, SectionSpec } from '../field-spec.ts';

const targets = ['P1', 'P2', 'P3', 'P4'].flatMap((level): FieldSpec[] => [
  {
    type: 'number',
    at: `support/targets/${level}/firstResponseMinutes`,
    label: () => m.editor_target_response({ level }),
    min: 1,
  },
  {
    type: 'number',
    at: `support/targets/${level}/resolutionMinutes`,
    label: () => m.editor_target_resolution({ level }),
    min: 1,
  },
]);

export const support: SectionSpec = {
  key: 'support',
  label: m.editor_section_support,
  owns: ['support'],
  fields: [
    {
      type: 'rows',
      at: 'support/channels',
      label: m.editor_channels,
      what: m.editor_channel_item,
      blank: { type: 'email', languages: ['zh-CN'], days: 'workdays', timeZone: 'Asia/Shanghai' },
      most: 10,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        {
          type: 'select',
          at: 'type',
          label: m.editor_channel_type,
          options: [
            { value: 'email', label: m.editor_channel_email },
            { value: 'phone', label: m.editor_channel_phone },
            { value: 'chat', label: m.editor_channel_chat },
            { value: 'ticket', label: m.editor_channel_ticket },
            { value: 'wecom', label: m.editor_channel_wecom },
            { value: 'dingtalk', label: m.editor_channel_dingtalk },
            { value: 'feishu', label: m.editor_channel_feishu },
            { value: 'forum', label: m.editor_channel_forum },
          ],
        },
        { type: 'text', at: 'address', label: m.editor_address, max: 500 },
        {
          type: 'choices',
          at: 'languages',
          label: m.editor_languages,
          options: [
            { value: 'zh-CN', label: m.editor_zh },
            { value: 'en', label: m.editor_en },
          ],
        },
        {
          type: 'select',
          at: 'days',
          label: m.editor_service_days,
          options: [
            { value: 'workdays', label: m.editor_service_workdays },
            { value: 'everyday', label: m.editor_service_everyday },
          ],
        },
        {
          type: 'text',
          at: 'hours',
          label: m.editor_hours,
          hint: m.editor_hours_hint,
          kind: 'code',
          max: 11,
        },
        { type: 'text', at: 'timeZone', label: m.editor_time_zone, kind: 'code', max: 64 },
      ],
    },
    ...targets,
    { type: 'text', at: 'support/securityContact', label: m.editor_security_contact, max: 500 },
  ],
};
