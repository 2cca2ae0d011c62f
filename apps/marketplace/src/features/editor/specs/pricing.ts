import { priceModels } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { textOf } from '../../../lib/locale/words.ts';
import { codeOptions, type FieldSpec, type SectionSpec } from '../field-spec.ts';

const currencyAt = 'pricing/currency';

const meters: FieldSpec = {
  type: 'rows',
  at: 'meters',
  label: m.editor_meters,
  what: m.editor_meter_item,
  blank: {},
  most: 10,
  fields: [
    { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
    { type: 'money', at: 'amountMinor', label: m.editor_amount, currencyAt },
    { type: 'bilingual', at: 'name/{locale}', label: m.editor_meter_name, max: 80 },
    { type: 'bilingual', at: 'unit/{locale}', label: m.editor_meter_unit, max: 40 },
    { type: 'number', at: 'per', label: m.editor_meter_per, min: 1 },
    { type: 'number', at: 'included', label: m.editor_meter_included, min: 0 },
  ],
};

const plans: FieldSpec = {
  type: 'rows',
  at: 'pricing/plans',
  label: m.editor_plans,
  what: m.editor_plan_item,
  blank: { interval: 'month' },
  most: 10,
  fields: [
    { type: 'text', at: 'id', label: m.editor_plan_id, kind: 'code' },
    { type: 'money', at: 'amountMinor', label: m.editor_amount, currencyAt },
    { type: 'bilingual', at: 'name/{locale}', label: m.editor_plan_name, max: 60 },
    {
      type: 'select',
      at: 'interval',
      label: m.editor_interval,
      options: [
        { value: 'once', label: m.editor_interval_once },
        { value: 'month', label: m.editor_interval_month },
        { value: 'year', label: m.editor_interval_year },
      ],
    },
    {
      type: 'rows',
      at: 'includes',
      label: m.editor_includes,
      what: m.editor_include_item,
      blank: {},
      most: 12,
      fields: [{ type: 'bilingual', at: '{locale}', label: m.editor_entry, max: 120 }],
    },
    meters,
  ],
};

export const pricing: SectionSpec = {
  key: 'pricing',
  label: m.editor_section_pricing,
  owns: ['pricing'],
  fields: [
    {
      type: 'select',
      at: 'pricing/model',
      label: m.editor_price_model,
      options: codeOptions(priceModels, textOf),
    },
    {
      type: 'text',
      at: currencyAt,
      label: m.editor_currency,
      hint: m.editor_currency_hint,
      max: 3,
      kind: 'code',
    },
    { type: 'number', at: 'pricing/trialDays', label: m.editor_trial_days, min: 0, max: 365 },
    { type: 'flag', at: 'pricing/taxIncluded', label: m.editor_tax_included },
    plans,
    { type: 'bilingual', at: 'pricing/note/{locale}', label: m.editor_price_note, max: 1000, rows: 3 },
  ],
};
