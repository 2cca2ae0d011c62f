import { m } from '../../generated/paraglide/messages.js';
import { formatBps, formatList, formatNumber, formatWorkingDays } from '../../lib/format/index.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { When } from '../workspace/when.tsx';
import type { Policy } from './policy-page.tsx';
import { bumpNames, trustNames } from './rule-names.ts';

export function PolicyFacts({ rules }: { rules: Policy['rules'] }) {
  const list = (names: string[]) => (names.length > 0 ? formatList(names) : m.operations_nothing());
  return (
    <DescriptionList
      items={[
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
      ]}
    />
  );
}

/** Every version that was ever written; none is edited. */
export function PolicyHistory({ history }: { history: Policy['history'] }) {
  if (history.length === 0)
    return <EmptyState title={m.operations_history_empty()}>{m.operations_history_empty_text()}</EmptyState>;
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface px-4">
      {history.map(({ version, reason, effectiveFrom, rules }) => (
        <li key={version} className="py-1">
          <Disclosure
            summary={
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-medium">{m.operations_policy_version({ version })}</span>
                <span className="text-ink-faint text-xs">
                  <When at={effectiveFrom} />
                </span>
                <span className="text-ink-soft">{reason}</span>
              </span>
            }
          >
            <PolicyFacts rules={rules} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
