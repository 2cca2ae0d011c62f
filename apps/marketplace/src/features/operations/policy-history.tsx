import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { When } from '../workspace/when.tsx';
import { PolicyFacts } from './policy-facts.tsx';
import type { Policy } from './policy-page.tsx';

export type PolicyVersion = Policy['history'][number];

interface PolicyHistoryProps {
  policy: Policy;
  /** When the page was made: what begins later is planned. */
  now: string;
}

/** Every version there ever was, with who wrote it and why; none is edited. */
export function PolicyHistory({ policy, now }: PolicyHistoryProps) {
  if (policy.history.length < 2)
    return <EmptyState title={m.operations_history_empty()}>{m.operations_history_empty_text()}</EmptyState>;
  return (
    <Table
      caption={m.operations_policy_history()}
      columns={columns({ policy, now })}
      rows={policy.history}
      rowKey={({ version }) => String(version)}
      empty={null}
    />
  );
}

const columns = ({ policy, now }: PolicyHistoryProps): Column<PolicyVersion>[] => [
  {
    key: 'version',
    header: m.operations_version(),
    className: 'min-w-40',
    cell: (one) => (
      <Disclosure
        summary={
          <span className="inline-flex flex-wrap items-center gap-2">
            <span className="font-medium">{versionName(one)}</span>
            {one.version === policy.version && <Badge tone="good">{m.operations_in_force()}</Badge>}
            {one.effectiveFrom && one.effectiveFrom > now && (
              <Badge tone="info">{m.operations_planned()}</Badge>
            )}
          </span>
        }
      >
        <PolicyFacts rules={one.rules} />
      </Disclosure>
    ),
  },
  {
    key: 'from',
    header: m.operations_policy_when(),
    cell: ({ effectiveFrom }) => (effectiveFrom ? <When at={effectiveFrom} /> : '—'),
  },
  {
    key: 'who',
    header: m.operations_policy_by(),
    cell: ({ createdAt, createdByName, createdById }) =>
      createdAt ? (
        <>
          {createdByName ?? createdById ?? '—'}
          <span className="block text-ink-faint text-xs">
            <When at={createdAt} />
          </span>
        </>
      ) : (
        '—'
      ),
  },
  {
    key: 'why',
    header: m.operations_policy_reason(),
    className: 'min-w-48',
    cell: ({ reason }) => <span className="whitespace-pre-wrap">{reason ?? '—'}</span>,
  },
  {
    key: 'compare',
    header: m.operations_policy_what(),
    cell: ({ version }) =>
      version > 0 && (
        <TextLink to={`?from=${version - 1}&to=${version}#compare`} preventScrollReset>
          {m.operations_compare_before()}
        </TextLink>
      ),
  },
];

export const versionName = ({ version }: Pick<PolicyVersion, 'version'>): string =>
  version === 0 ? m.operations_policy_first() : m.operations_policy_version({ version });
