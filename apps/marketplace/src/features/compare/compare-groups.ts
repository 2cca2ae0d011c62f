import type { Manifest } from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatMinutes, formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { publisherName } from '../discovery/card-view.ts';
import {
  categoryName,
  deploymentName,
  facetValueName,
  industryName,
  kindName,
  type NameOf,
  regionNameOf,
  scenarioName,
  sizeName,
} from '../discovery/code-names.ts';
import { priceLine } from '../discovery/price-words.ts';
import { toDataTerms } from '../listing/view/data-view.ts';
import { toFirstYearView } from '../listing/view/first-year-view.ts';
import { toImplementationView } from '../listing/view/implementation-view.ts';
import { toSupportView } from '../listing/view/support-view.ts';

type Compared = Awaited<ReturnType<Api['discovery']['compare']>>['data'][number];

export interface CompareRow {
  label: string;
  /** One for each column; null is not stated. */
  values: (string | null)[];
}

export interface CompareGroup {
  title: string;
  rows: CompareRow[];
}

type Attribute = [label: () => string, read: (listing: Compared) => string | null | undefined];

const joined = (names: string[] | undefined): string | null => names?.join(m.compare_separator()) || null;
const target = (manifest: Manifest, severity: 'P1' | 'P2') => manifest.support?.targets?.[severity];

const offer = (nameOf: NameOf): Attribute[] => [
  [m.catalogue_facet_kind, ({ card }) => kindName(card.kind)],
  [m.listing_by, ({ card }) => publisherName(card.publisher)],
  [m.catalogue_facet_standing, ({ card }) => facetValueName('standing', card.standing)],
  [m.catalogue_facet_category, ({ card }) => joined(card.categories.map(categoryName))],
  [
    m.catalogue_facet_scenario,
    ({ manifest }) => joined(manifest.classification.scenarios?.map(scenarioName)),
  ],
  [
    m.catalogue_facet_industry,
    ({ manifest }) => joined(manifest.classification.industries?.map(industryName)),
  ],
  [m.catalogue_facet_size, ({ manifest }) => joined(manifest.classification.companySizes?.map(sizeName))],
  [
    m.catalogue_facet_deployment,
    ({ manifest }) => joined(manifest.classification.deployment?.map(deploymentName)),
  ],
  [m.catalogue_facet_region, ({ manifest }) => joined(manifest.classification.regions?.map(regionNameOf))],
  [
    m.catalogue_facet_product,
    ({ manifest }) => joined(manifest.buildsOn?.map(({ product }) => nameOf('product', product))),
  ],
];

const money: Attribute[] = [
  [m.listing_price, ({ card }) => priceLine(card.priceModel, card.priceFrom)],
  [m.listing_implementation_cost, ({ manifest }) => toImplementationView(manifest)?.cost],
  [m.compare_first_year, ({ manifest }) => toFirstYearView(manifest)?.from],
  [m.listing_implementation_time, ({ manifest }) => toImplementationView(manifest)?.days],
  [m.listing_own_effort, ({ manifest }) => toImplementationView(manifest)?.ownEffort],
];

const support: Attribute[] = [
  [m.compare_p1_response, ({ manifest }) => minutes(target(manifest, 'P1')?.firstResponseMinutes)],
  [m.compare_p1_resolution, ({ manifest }) => minutes(target(manifest, 'P1')?.resolutionMinutes)],
  [m.compare_p2_response, ({ manifest }) => minutes(target(manifest, 'P2')?.firstResponseMinutes)],
  [m.compare_channels, ({ manifest }) => joined(toSupportView(manifest)?.channels.map(({ name }) => name))],
  [
    m.compare_hours,
    ({ manifest }) => joined([...new Set(toSupportView(manifest)?.channels.map(({ hours }) => hours))]),
  ],
];

const data: Attribute[] = [
  [m.listing_data_kinds, ({ manifest }) => toDataTerms(manifest)?.categories],
  [m.listing_storage, ({ manifest }) => toDataTerms(manifest)?.regions],
  [m.listing_abroad, ({ manifest }) => leaves(manifest)],
  [m.listing_retention_title, ({ manifest }) => toDataTerms(manifest)?.retention?.days],
  [m.listing_claims, ({ manifest }) => joined(manifest.compliance?.claims?.map(({ standard }) => standard))],
];

const evidence: Attribute[] = [
  [m.listing_cases, ({ manifest }) => formatNumber(manifest.benchmarks?.length ?? 0)],
  [m.listing_acceptance, ({ manifest }) => formatNumber(manifest.acceptance?.length ?? 0)],
  [m.compare_valid_until, ({ standing }) => (standing ? formatDate(standing.validUntil) : '—')],
  [m.compare_verified, ({ verifiedAt }) => verifiedAt && formatDate(verifiedAt)],
  [m.compare_version, ({ card }) => card.version],
];

const groups = (nameOf: NameOf): [title: () => string, attributes: Attribute[]][] => [
  [m.compare_offer, offer(nameOf)],
  [m.compare_money, money],
  [m.listing_support, support],
  [m.listing_data, data],
  [m.compare_evidence, evidence],
];

/** The same attributes for every kind, so that columns can be read across. Rows that say nothing anywhere are left out. */
export function compareGroups(
  listings: Compared[],
  { onlyDifferences, nameOf }: { onlyDifferences: boolean; nameOf: NameOf },
): CompareGroup[] {
  const isShown = ({ values }: CompareRow) =>
    values.some((value) => value !== null) && (!onlyDifferences || new Set(values).size > 1);
  return groups(nameOf)
    .map(([title, attributes]) => ({
      title: title(),
      rows: attributes
        .map(([label, read]) => ({ label: label(), values: listings.map((one) => read(one) ?? null) }))
        .filter(isShown),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const minutes = (value: number | undefined) => (value === undefined ? null : formatMinutes(value));

function leaves({ compliance }: Manifest): string | null {
  const abroad = compliance?.crossBorder;
  if (!abroad) return null;
  return abroad.transfers ? m.compare_yes() : m.compare_no();
}
