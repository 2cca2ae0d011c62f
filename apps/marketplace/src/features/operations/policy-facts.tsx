import { m } from '../../generated/paraglide/messages.js';
import { formatBps, formatList, formatNumber, formatWorkingDays } from '../../lib/format/index.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import type { Policy } from './policy-page.tsx';
import { bumpNames, trustNames } from './rule-names.ts';

/** Each rule in words; what two versions differ in is told by the same ones. */
export function policyFacts(rules: Policy['rules']): { term: string; description: string }[] {
  const list = (names: string[]) => (names.length > 0 ? formatList(names) : m.operations_nothing());
  return [
    {
      term: m.operations_auto_approve(),
      description: rules.autoApprove ? m.operations_on() : m.operations_off(),
    },
    {
      term: m.operations_for_publishers(),
      description: list(rules.publisherTrust.map((trust) => trustNames[trust]())),
    },
    { term: m.operations_for_bumps(), description: list(rules.bumps.map((bump) => bumpNames[bump]())) },
    { term: m.operations_max_warnings(), description: formatNumber(rules.maxWarnings) },
    { term: m.operations_recheck_share_short(), description: formatBps(rules.recheckShareBps) },
    { term: m.operations_review_days(), description: formatWorkingDays(rules.reviewWorkingDays) },
    { term: m.operations_recheck_days(), description: formatWorkingDays(rules.recheckWorkingDays) },
  ];
}

export const PolicyFacts = ({ rules }: { rules: Policy['rules'] }) => (
  <DescriptionList items={policyFacts(rules)} />
);
