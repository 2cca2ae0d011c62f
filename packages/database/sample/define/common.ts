import type { Manifest, ManifestInput } from '@headwater/manifest';
import type { SamplePublisher } from '../publishers.ts';
import { existingLogo } from './logo.ts';
import type { VendorProduct } from './products.ts';
import { both, type Prose } from './prose.ts';

type Classification = Manifest['classification'];

/** Where a listing is found, and its life. */
export interface Found extends Required<Classification> {
  slug: string;
  zh: Prose;
  en: Prose;
  version?: string;
  /** Date of the current version. */
  date: string;
  /** What changed in it; the first version says so by itself. */
  changes?: readonly [zh: string, en: string];
  lifecycle?: 'experimental' | 'production';
  buildsOn?: readonly VendorProduct[];
}

/** What every sample listing shares: identity, publisher, place in the catalogue, support and changelog. */
export function common(publisher: SamplePublisher, input: Found) {
  const { slug, version = '1.0.0', date, changes = ['首个版本。', 'First version.'], buildsOn = [] } = input;
  const logo = existingLogo(slug, [input.zh.name, input.en.name]);
  return {
    manifestVersion: 1 as const,
    id: `${publisher.namespace}/${slug}`,
    version,
    publisher: {
      name: both(publisher.name, publisher.nameEn),
      website: publisher.website,
      email: `partners@${publisher.domain}`,
    },
    lifecycle: input.lifecycle ?? ('production' as const),
    classification: {
      categories: input.categories,
      scenarios: input.scenarios,
      industries: input.industries,
      regions: input.regions,
      companySizes: input.companySizes,
      deployment: input.deployment,
    },
    ...(buildsOn.length > 0 ? { buildsOn: buildsOn.map((product) => ({ product })) } : {}),
    support: supportOf(publisher),
    ...(logo ? { media: { logo } } : {}),
    changelog: [{ version, date, changes: both(...changes) }],
  } satisfies Partial<ManifestInput>;
}

function supportOf({ domain, supportHours = '09:00-18:00', everyDay = false }: SamplePublisher) {
  return {
    channels: [
      {
        id: 'email',
        type: 'email' as const,
        address: `support@${domain}`,
        languages: ['zh-CN' as const, 'en' as const],
        days: everyDay ? ('everyday' as const) : ('workdays' as const),
        hours: supportHours,
        timeZone: 'Asia/Shanghai',
      },
      {
        id: 'ticket',
        type: 'ticket' as const,
        address: `https://${domain}/tickets`,
        languages: ['zh-CN' as const, 'en' as const],
        days: 'everyday' as const,
        hours: '00:00-24:00',
        timeZone: 'Asia/Shanghai',
      },
    ],
    targets: {
      P1: { firstResponseMinutes: everyDay ? 30 : 60, resolutionMinutes: 1440 },
      P2: { firstResponseMinutes: 120, resolutionMinutes: 2880 },
      P3: { firstResponseMinutes: 480, resolutionMinutes: 7200 },
      P4: { firstResponseMinutes: 1440 },
    },
    securityContact: `security@${domain}`,
  };
}
