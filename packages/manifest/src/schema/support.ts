import { z } from 'zod';
import { locales } from '../codes/locale.ts';
import { doc, slug, text } from './primitives.ts';

const minutes = z.int().min(1).max(525_600);
const clock = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';

const channel = z.strictObject({
  id: doc(slug, 'Stable id of the channel', 'email'),
  type: doc(
    z.enum(['email', 'phone', 'chat', 'ticket', 'wecom', 'dingtalk', 'feishu', 'forum']),
    'Kind of channel',
    'email',
  ),
  address: doc(text(500), 'E-mail address, telephone number or https URL', 'support@acme.example'),
  languages: doc(z.array(z.enum(locales)).min(1).max(2), 'Languages answered in', ['zh-CN', 'en']),
  days: doc(z.enum(['workdays', 'everyday']), 'Days on which it is answered', 'workdays').optional(),
  hours: doc(
    text(11).regex(new RegExp(`^${clock}-(?:${clock}|24:00)$`)),
    'Hours, 24-hour clock',
    '09:00-18:00',
  ).optional(),
  timeZone: doc(
    text(64).regex(/^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/),
    'IANA time zone of the hours',
    'Asia/Shanghai',
  ).optional(),
});

const target = z
  .strictObject({
    firstResponseMinutes: doc(minutes, 'Minutes to the first response', 30),
    resolutionMinutes: doc(minutes, 'Minutes to the resolution', 1440).optional(),
  })
  .meta({ id: 'SupportTarget' });

export const support = z.strictObject({
  channels: doc(z.array(channel).min(1).max(10), 'Where help is to be had'),
  targets: doc(
    z.strictObject({
      P1: doc(target, 'Fault: the service is down').optional(),
      P2: doc(target, 'Severe: a main function is broken').optional(),
      P3: doc(target, 'Normal: a fault with a way around it').optional(),
      P4: doc(target, 'Question or wish').optional(),
    }),
    'Response and resolution times by severity',
  ).optional(),
  securityContact: doc(
    text(500),
    'E-mail address or https URL for security reports',
    'security@acme.example',
  ).optional(),
});
