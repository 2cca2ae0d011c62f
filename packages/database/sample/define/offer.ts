import type { Manifest, ManifestInput } from '@headwater/manifest';
import { type PublisherKey, publishers } from '../publishers.ts';
import { common, type Found } from './common.ts';
import { both, listingText, type Pair } from './prose.ts';

type Compliance = NonNullable<Manifest['compliance']>;
type Cost = 'included' | 'quote' | { fixed: number } | { dayRate: number };

/** A solution or a service of a sample partner, as a person writes it down. */
interface Offer extends Found {
  publisher: PublisherKey;
  pricing: NonNullable<Manifest['pricing']>;
  /** Shortest and longest working days to acceptance, and the customer's own. */
  days: readonly [min: number, max: number, customer: number];
  /** Amounts in yuan. */
  cost: Cost;
  phases: readonly (readonly [
    id: string,
    zh: string,
    en: string,
    days: number,
    deliverables: readonly Pair[],
  ])[];
  notIncluded: readonly Pair[];
  acceptance: readonly (readonly [id: string, criterion: Pair, measure: Pair])[];
  data: Compliance['dataCategories'];
  /** Regions where data is stored; the country as a whole unless said otherwise. */
  storage?: readonly string[];
  /** Set if parts of the offer send data abroad. */
  abroad?: Pair;
}

interface Solution extends Offer {
  composes: readonly (readonly [listing: string, zh: string, en: string, optional?: 'optional'])[];
}

interface Service extends Offer {
  team: readonly (readonly [zh: string, en: string, count: number])[];
}

/** The manifest of a scenario solution of a sample partner. */
export function solution(input: Solution): ManifestInput {
  return {
    ...offer(input),
    kind: 'solution',
    composes: input.composes.map(([listing, zh, en, optional]) => ({
      listing,
      role: both(zh, en),
      partner: listing.slice(0, listing.indexOf('/')),
      optional: optional !== undefined,
    })),
  };
}

/** The manifest of a service offering of a sample partner. */
export function service(input: Service): ManifestInput {
  const roles = input.team.map(([zh, en, count]) => ({ role: both(zh, en), count }));
  return {
    ...offer(input),
    kind: 'service',
    team: { headcount: roles.reduce((sum, role) => sum + role.count, 0), roles },
  };
}

function offer(input: Offer) {
  const publisher = publishers[input.publisher];
  return {
    ...common(publisher, input),
    listing: { 'zh-CN': listingText(input.zh), en: listingText(input.en) },
    pricing: input.pricing,
    implementation: implementationOf(input),
    acceptance: input.acceptance.map(([id, criterion, measure]) => ({
      id,
      criterion: both(...criterion),
      measure: both(...measure),
    })),
    compliance: complianceOf(input, publisher.website),
  };
}

function implementationOf({ days: [min, max, customer], cost, phases, notIncluded }: Offer) {
  return {
    typicalDays: { min, max },
    customerEffortDays: customer,
    cost: costOf(cost),
    phases: phases.map(([id, zh, en, days, deliverables]) => ({
      id,
      name: both(zh, en),
      days,
      deliverables: deliverables.map((pair) => both(...pair)),
    })),
    roles: [
      { role: both('项目经理', 'Project manager'), side: 'partner' as const, days: max },
      { role: both('业务负责人', 'Business owner'), side: 'customer' as const, days: customer },
    ],
    notIncluded: notIncluded.map((pair) => both(...pair)),
  };
}

function costOf(cost: Cost) {
  if (typeof cost === 'string') return { model: cost };
  const yuan = 'fixed' in cost ? cost.fixed : cost.dayRate;
  return {
    model: 'fixed' in cost ? ('fixed' as const) : ('day_rate' as const),
    amountMinor: yuan * 100,
    currency: 'CNY',
  };
}

function complianceOf({ data, storage = ['CN'], abroad }: Offer, website: string): Compliance {
  return {
    dataCategories: data,
    storageRegions: [...storage],
    crossBorder: abroad ? { transfers: true, basis: both(...abroad) } : { transfers: false },
    subprocessors: [],
    retention: {
      days: 30,
      note: both(
        '合同结束后三十日内删除，可按要求提前。',
        'Deleted within thirty days of the end of the contract, or earlier on request.',
      ),
    },
    privacyPolicy: `${website}/privacy`,
    terms: `${website}/terms`,
  };
}
