import type { Manifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatList, formatMinutes } from '../../../lib/format/index.ts';
import { localeNames } from '../../../lib/locale/locales.ts';

export type SupportView = NonNullable<ReturnType<typeof toSupportView>>;
type Support = NonNullable<Manifest['support']>;
type Channel = Support['channels'][number];

const severities = {
  P1: m.listing_severity_p1,
  P2: m.listing_severity_p2,
  P3: m.listing_severity_p3,
  P4: m.listing_severity_p4,
} as const;

const channelNames: Record<Channel['type'], () => string> = {
  email: m.listing_channel_email,
  phone: m.listing_channel_phone,
  chat: m.listing_channel_chat,
  ticket: m.listing_channel_ticket,
  wecom: m.listing_channel_wecom,
  dingtalk: m.listing_channel_dingtalk,
  feishu: m.listing_channel_feishu,
  forum: m.listing_channel_forum,
};

export function toSupportView({ support }: Manifest) {
  if (!support) return null;
  const { channels, targets, securityContact } = support;
  return {
    channels: channels.map((channel) => ({
      id: channel.id,
      name: channelNames[channel.type](),
      address: channel.address,
      href: hrefOf(channel.address, channel.type),
      languages: formatList(channel.languages.map((code) => localeNames[code])),
      hours: hoursOf(channel),
    })),
    targets: (Object.keys(severities) as (keyof typeof severities)[]).flatMap((severity) => {
      const target = targets?.[severity];
      return target
        ? [
            {
              severity,
              name: severities[severity](),
              response: formatMinutes(target.firstResponseMinutes),
              resolution: target.resolutionMinutes ? formatMinutes(target.resolutionMinutes) : null,
            },
          ]
        : [];
    }),
    security: securityContact ? { address: securityContact, href: hrefOf(securityContact) } : null,
  };
}

function hrefOf(address: string, type?: Channel['type']): string | null {
  if (/^https?:\/\//.test(address)) return address;
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return `mailto:${address}`;
  return type === 'phone' ? `tel:${address.replaceAll(/[^+\d]/g, '')}` : null;
}

function hoursOf({ days, hours, timeZone }: Channel): string {
  if (days === 'everyday' && hours === '00:00-24:00') return m.listing_always();
  const when =
    days === 'everyday' ? m.listing_every_day() : days === 'workdays' ? m.listing_workdays() : null;
  return [when, hours?.replace('-', '–'), timeZone && `(${timeZone})`].filter(Boolean).join(' ');
}
