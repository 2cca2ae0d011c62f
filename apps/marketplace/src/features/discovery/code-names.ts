import type { FacetName } from '@headwater/domain/discovery';
import {
  categories,
  companySizes,
  deployments,
  industries,
  kinds,
  priceModels,
  regionName,
  scenarios,
} from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../../lib/locale/current.ts';
import { isLocale, localeNames } from '../../lib/locale/locales.ts';
import type { Api } from '../../server/api.ts';

type Table = Record<string, { 'zh-CN': string; en: string }>;

/** Loaders only: the code tables are large and stay on the server. */
export const nameIn = (table: Table, code: string): string => table[code]?.[getLocale()] ?? readable(code);

export const kindName = (kind: string): string => nameIn(kinds, kind);
export const categoryName = (code: string): string => nameIn(categories, code);
export const industryName = (code: string): string => nameIn(industries, code);
export const scenarioName = (code: string): string => nameIn(scenarios, code);
export const deploymentName = (code: string): string => nameIn(deployments, code);
export const regionNameOf = (code: string): string => regionName(code, getLocale()) ?? code;
export const sizeName = (code: string): string => nameIn(companySizes, code);
export const priceModelName = (code: string): string => nameIn(priceModels, code);

const valueNames: Record<FacetName, (code: string) => string> = {
  kind: kindName,
  scenario: scenarioName,
  category: categoryName,
  industry: industryName,
  price: priceModelName,
  deployment: deploymentName,
  region: regionNameOf,
  size: sizeName,
  product: readable,
  language: (code) => (isLocale(code) ? localeNames[code] : code),
  standing: (code) => standingNames[code]?.() ?? code,
};

const standingNames: Record<string, () => string> = {
  listed: m.catalogue_standing_listed,
  whitelisted: m.common_standing_whitelisted,
  boutique: m.common_standing_boutique,
};

export const facetValueName = (facet: FacetName, code: string): string => valueNames[facet](code);

/** Names of facet values; those of products are the vendor's and come from the catalogue. */
export type NameOf = typeof facetValueName;

export async function loadNames(api: Api): Promise<NameOf> {
  const { data } = await api.discovery.listProducts({});
  const known = namesOf.get(data);
  if (known) return known;
  const products = Object.fromEntries(data.map(({ slug, name }) => [slug, name]));
  const names: NameOf = (facet, code) =>
    facet === 'product' ? nameIn(products, code) : facetValueName(facet, code);
  namesOf.set(data, names);
  return names;
}

const namesOf = new WeakMap<object, NameOf>();

/** Product slugs and scenarios outside the table have no name yet: `iot-platform` → `IoT platform`. */
export function readable(code: string): string {
  const words = code
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/\b(ai|api|crm|erp|sms|sso)\b/g, (short) => short.toUpperCase())
    .replaceAll(/\biot\b/g, 'IoT');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
