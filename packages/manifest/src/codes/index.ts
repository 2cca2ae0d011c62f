export { type CategoryCode, categories } from './categories.ts';
export { countries } from './countries.ts';
export { type IndustryCode, industries } from './industries.ts';
export { type BilingualText, type Locale, locales } from './locale.ts';
export { companySizes, deployments, type Kind, kinds, priceModels } from './names.ts';
export { type ProvinceCode, provinces } from './provinces.ts';
export { regionName } from './region-name.ts';
export { reservedNamespaces } from './reserved-namespaces.ts';
export { type ScenarioCode, scenarios } from './scenarios.ts';
