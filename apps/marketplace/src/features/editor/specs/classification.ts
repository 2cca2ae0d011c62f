import {
  categories,
  companySizes,
  countries,
  deployments,
  industries,
  provinces,
  regionName,
  scenarios,
} from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { getLocale } from '../../../lib/locale/current.ts';
import { textOf } from '../../../lib/locale/words.ts';
import { codeOptions, type Option, type SectionSpec } from '../field-spec.ts';

const regionOptions = [...Object.keys(provinces), ...countries].map(
  (value): Option => ({ value, label: () => regionName(value, getLocale()) ?? value }),
);

export const classification: SectionSpec = {
  key: 'classification',
  label: m.editor_section_classification,
  owns: ['classification', 'buildsOn'],
  fields: [
    {
      type: 'choices',
      at: 'classification/categories',
      label: m.editor_categories,
      hint: m.editor_categories_hint,
      options: codeOptions(categories, textOf),
    },
    {
      type: 'choices',
      at: 'classification/scenarios',
      label: m.editor_scenarios,
      options: codeOptions(scenarios, textOf),
    },
    {
      type: 'choices',
      at: 'classification/industries',
      label: m.editor_industries,
      options: codeOptions(industries, textOf),
    },
    {
      type: 'choices',
      at: 'classification/regions',
      label: m.editor_regions,
      options: regionOptions,
    },
    {
      type: 'choices',
      at: 'classification/companySizes',
      label: m.editor_company_sizes,
      options: codeOptions(companySizes, textOf),
    },
    {
      type: 'choices',
      at: 'classification/deployment',
      label: m.editor_deployment,
      options: codeOptions(deployments, textOf),
    },
    {
      type: 'rows',
      at: 'buildsOn',
      label: m.editor_builds_on,
      what: m.editor_product_item,
      blank: {},
      most: 20,
      fields: [
        { type: 'text', at: 'product', label: m.editor_product, kind: 'code' },
        { type: 'text', at: 'versions', label: m.editor_versions, kind: 'code' },
      ],
    },
  ],
};
