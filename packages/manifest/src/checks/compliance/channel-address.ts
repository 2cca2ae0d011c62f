import type { Check } from '../../check/check.ts';

const web = /^https:\/\/\S+$/;
const shapes = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  phone: /^[+0-9][0-9 ()-]{4,}$/,
  chat: web,
  ticket: web,
  forum: web,
} as const;

export const channelAddress: Check = {
  id: 'S007',
  severity: 'publishing',
  title: { 'zh-CN': '渠道地址与类型不符', en: 'Address does not suit the channel' },
  why: { 'zh-CN': '客户点开后要能直接联系上。', en: 'Customers must reach you with one click.' },
  fix: {
    'zh-CN': '邮件写邮箱，电话写号码，工单、论坛和在线客服写 https 地址。',
    en: 'An e-mail address for email, a number for phone, an https address for ticket, forum and chat.',
  },
  message: { 'zh-CN': '“{address}”不是有效的 {type} 地址', en: '"{address}" is no address for {type}' },
  *run(manifest) {
    for (const [index, { type, address }] of (manifest.support?.channels ?? []).entries()) {
      const shape = shapes[type as keyof typeof shapes];
      if (shape && !shape.test(address)) {
        yield { pointer: `/support/channels/${index}/address`, params: { type, address }, salient: address };
      }
    }
  },
};
