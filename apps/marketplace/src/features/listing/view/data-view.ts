import type { Manifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatDate, formatList } from '../../../lib/format/index.ts';
import { textOf, wordsOf } from '../../../lib/locale/words.ts';
import { regionNameOf } from '../../discovery/code-names.ts';

export type DataTerms = NonNullable<ReturnType<typeof toDataTerms>>;
type Compliance = NonNullable<Manifest['compliance']>;
type DataCategory = NonNullable<Compliance['dataCategories']>[number];

const categoryNames: Record<DataCategory, () => string> = {
  none: m.listing_data_none,
  account: m.listing_data_account,
  contact: m.listing_data_contact,
  identity: m.listing_data_identity,
  location: m.listing_data_location,
  transaction: m.listing_data_transaction,
  content: m.listing_data_content,
  device: m.listing_data_device,
  usage: m.listing_data_usage,
  health: m.listing_data_health,
  biometric: m.listing_data_biometric,
  financial: m.listing_data_financial,
  minors: m.listing_data_minors,
};

const levels = {
  claimed: m.listing_claim_claimed,
  self_assessed: m.listing_claim_self,
  certified: m.listing_claim_certified,
};

export function toDataTerms({ compliance }: Manifest) {
  if (!compliance) return null;
  const { dataCategories, storageRegions, crossBorder, subprocessors, retention } = compliance;
  return {
    categories: dataCategories ? formatList(dataCategories.map((code) => categoryNames[code]())) : null,
    regions: storageRegions ? formatList(storageRegions.map(regionNameOf)) : null,
    abroad: crossBorder ? { leaves: crossBorder.transfers, basis: wordsOf(crossBorder.basis) } : null,
    subprocessors: subprocessors?.map(({ name, purpose, location }) =>
      m.listing_subprocessor({
        name,
        purpose: textOf(purpose),
        place: location ? regionNameOf(location) : '—',
      }),
    ),
    retention: retention && {
      days: retention.days === undefined ? null : m.listing_retention({ count: retention.days }),
      note: wordsOf(retention.note),
    },
    claims: (compliance.claims ?? []).map(({ id, standard, level, issuer, expiresOn }) => ({
      id,
      standard,
      level: levels[level](),
      proved: level === 'certified',
      note: [issuer, expiresOn && m.listing_valid_until({ date: formatDate(expiresOn) })]
        .filter(Boolean)
        .join(' · '),
    })),
    privacyPolicy: compliance.privacyPolicy ?? null,
    terms: compliance.terms ?? null,
  };
}
