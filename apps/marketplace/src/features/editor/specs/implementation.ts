import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, SectionSpec } from '../field-spec.ts';

const list = (at: string, label: () => string, what: () => string): FieldSpec => ({
  type: 'rows',
  at,
  label,
  what,
  blank: {},
  most: 20,
  fields: [{ type: 'bilingual', at: '{locale}', label: m.editor_entry, max: 200 }],
});

export const implementation: SectionSpec = {
  key: 'implementation',
  label: m.editor_section_implementation,
  owns: ['implementation'],
  fields: [
    { type: 'number', at: 'implementation/typicalDays/min', label: m.editor_days_min, min: 0, step: 0.5 },
    { type: 'number', at: 'implementation/typicalDays/max', label: m.editor_days_max, min: 0, step: 0.5 },
    {
      type: 'number',
      at: 'implementation/customerEffortDays',
      label: m.editor_customer_days,
      min: 0,
      step: 0.5,
    },
    {
      type: 'select',
      at: 'implementation/cost/model',
      label: m.editor_cost_model,
      options: [
        { value: 'included', label: m.editor_cost_included },
        { value: 'fixed', label: m.editor_cost_fixed },
        { value: 'day_rate', label: m.editor_cost_day_rate },
        { value: 'quote', label: m.editor_cost_quote },
      ],
    },
    {
      type: 'money',
      at: 'implementation/cost/amountMinor',
      label: m.editor_amount,
      currencyAt: 'implementation/cost/currency',
    },
    {
      type: 'text',
      at: 'implementation/cost/currency',
      label: m.editor_currency,
      hint: m.editor_currency_hint,
      max: 3,
      kind: 'code',
    },
    {
      type: 'rows',
      at: 'implementation/phases',
      label: m.editor_phases,
      what: m.editor_phase_item,
      blank: {},
      most: 12,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        { type: 'number', at: 'days', label: m.editor_days, min: 0, step: 0.5 },
        { type: 'bilingual', at: 'name/{locale}', label: m.editor_phase_name, max: 80 },
        list('deliverables', m.editor_deliverables, m.editor_deliverable_item),
      ],
    },
    {
      type: 'rows',
      at: 'implementation/roles',
      label: m.editor_who_works,
      what: m.editor_role_item,
      blank: { side: 'partner' },
      most: 20,
      fields: [
        { type: 'bilingual', at: 'role/{locale}', label: m.editor_role, max: 80 },
        {
          type: 'select',
          at: 'side',
          label: m.editor_side,
          options: [
            { value: 'partner', label: m.editor_side_partner },
            { value: 'customer', label: m.editor_side_customer },
            { value: 'vendor', label: m.editor_side_vendor },
          ],
        },
        { type: 'number', at: 'days', label: m.editor_days, min: 0, step: 0.5 },
      ],
    },
    list('implementation/notIncluded', m.editor_not_included, m.editor_include_item),
  ],
};
