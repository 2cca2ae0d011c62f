import type { Manifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatNumber } from '../../../lib/format/index.ts';
import { wordsOf } from '../../../lib/locale/words.ts';

export type CaseView = ReturnType<typeof toCaseViews>[number];
export type AcceptanceView = ReturnType<typeof toAcceptanceViews>[number];

export const toCaseViews = ({ benchmarks = [] }: Manifest) =>
  benchmarks.map(({ id, title, problem, outcome, metrics = [], evidence = [], consent }) => ({
    id,
    title: wordsOf(title),
    problem: wordsOf(problem),
    outcome: wordsOf(outcome),
    metrics: metrics.map((metric) => ({
      name: wordsOf(metric.name),
      before: formatNumber(metric.before),
      after: formatNumber(metric.after),
      unit: wordsOf(metric.unit),
      method: wordsOf(metric.method),
    })),
    evidence: evidence.length > 0 ? m.listing_evidence({ count: evidence.length }) : null,
    anonymised: consent?.status === 'anonymised',
  }));

export const toAcceptanceViews = ({ acceptance = [] }: Manifest) =>
  acceptance.map(({ id, criterion, measure }) => ({
    id,
    criterion: wordsOf(criterion),
    measure: wordsOf(measure),
  }));
