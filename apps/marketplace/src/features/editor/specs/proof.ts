import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, SectionSpec } from '../field-spec.ts';

export const evidence: FieldSpec = {
  type: 'rows',
  at: 'evidence',
  label: m.editor_evidence,
  what: m.editor_evidence_item,
  blank: {},
  most: 10,
  fields: [
    { type: 'text', at: 'src', label: m.editor_src, hint: m.editor_src_hint, max: 500, wide: true },
    { type: 'bilingual', at: 'title/{locale}', label: m.editor_case_title, max: 120 },
  ],
};

const metrics: FieldSpec = {
  type: 'rows',
  at: 'metrics',
  label: m.editor_metrics,
  what: m.editor_metric_item,
  blank: {},
  most: 10,
  fields: [
    { type: 'bilingual', at: 'name/{locale}', label: m.editor_metric_name, max: 80 },
    { type: 'number', at: 'before', label: m.editor_metric_before, step: 0.01 },
    { type: 'number', at: 'after', label: m.editor_metric_after, step: 0.01 },
    { type: 'bilingual', at: 'unit/{locale}', label: m.editor_meter_unit, max: 40 },
    { type: 'bilingual', at: 'method/{locale}', label: m.editor_metric_method, max: 400 },
  ],
};

export const proof: SectionSpec = {
  key: 'proof',
  label: m.editor_section_proof,
  owns: ['benchmarks', 'acceptance'],
  fields: [
    {
      type: 'rows',
      at: 'benchmarks',
      label: m.editor_benchmarks,
      what: m.editor_benchmark_item,
      blank: { consent: { status: 'anonymised' } },
      most: 20,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        {
          type: 'select',
          at: 'consent/status',
          label: m.editor_case_consent,
          options: [
            { value: 'granted', label: m.editor_consent_granted },
            { value: 'anonymised', label: m.editor_consent_anonymised },
            { value: 'not_obtained', label: m.editor_consent_not_obtained },
          ],
        },
        { type: 'bilingual', at: 'title/{locale}', label: m.editor_case_title, max: 120 },
        { type: 'bilingual', at: 'problem/{locale}', label: m.editor_case_problem, max: 1000, rows: 3 },
        { type: 'bilingual', at: 'outcome/{locale}', label: m.editor_case_outcome, max: 1000, rows: 3 },
        metrics,
        evidence,
      ],
    },
    {
      type: 'rows',
      at: 'acceptance',
      label: m.editor_acceptance,
      what: m.editor_criterion_item,
      blank: {},
      most: 30,
      fields: [
        { type: 'text', at: 'id', label: m.editor_key_id, kind: 'code' },
        { type: 'bilingual', at: 'criterion/{locale}', label: m.editor_criterion, max: 400 },
        { type: 'bilingual', at: 'measure/{locale}', label: m.editor_measure, max: 400 },
      ],
    },
  ],
};
