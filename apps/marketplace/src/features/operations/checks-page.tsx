import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { When } from '../workspace/when.tsx';

type Check = Awaited<ReturnType<Api['review']['listChecks']>>['data'][number];

interface ChecksPageProps {
  checks: Check[];
  mayWrite: boolean;
}

/** Which checks may stop a submission, and which only report. */
export function ChecksPage({ checks, mayWrite }: ChecksPageProps) {
  return (
    <div className="space-y-5">
      <PageHeader title={m.operations_checks()} description={m.operations_checks_text()} />
      <Table
        caption={m.operations_checks()}
        columns={columns(mayWrite)}
        rows={checks}
        rowKey={(check) => check.id}
        empty={null}
      />
    </div>
  );
}

const severities: Record<string, () => string> = {
  error: m.listings_severity_error,
  publishing: m.listings_severity_publishing,
  warning: m.listings_severity_warning,
};

const columns = (mayWrite: boolean): Column<Check>[] => [
  {
    key: 'check',
    header: m.operations_check(),
    className: 'min-w-72',
    cell: (check) => (
      <>
        <span className="font-medium">{textOf(check.title)}</span>
        <code className="block font-mono text-ink-faint text-xs">{check.id}</code>
        {check.history.length > 0 && <Changes check={check} />}
      </>
    ),
  },
  {
    key: 'severity',
    header: m.operations_severity(),
    cell: ({ severity }) => severities[severity]?.() ?? severity,
  },
  {
    key: 'mode',
    header: m.operations_mode(),
    cell: ({ mode }) =>
      mode === 'monitor' ? (
        <Badge tone="warn">{m.review_monitor()}</Badge>
      ) : (
        <Badge>{m.operations_enforced()}</Badge>
      ),
  },
  ...(mayWrite
    ? [{ key: 'act', header: m.workspace_actions(), cell: (check: Check) => <ChangeMode check={check} /> }]
    : []),
];

function Changes({ check: { history } }: { check: Check }) {
  return (
    <Disclosure summary={<span className="text-ink-soft text-xs">{m.operations_check_history()}</span>}>
      <ul className="space-y-2 text-xs">
        {history.map(({ mode, reason, by, at }) => (
          <li key={at}>
            <When at={at} /> · {by?.name ?? by?.id ?? '—'} ·{' '}
            {mode === 'monitor' ? m.review_monitor() : m.operations_enforced()}
            <span className="block text-ink-soft">{reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ChangeMode({ check: { id, mode, fixed, title } }: { check: Check }) {
  if (fixed) return <span className="text-ink-faint text-xs">{m.operations_always()}</span>;
  const monitored = mode === 'monitor';
  const verb = monitored ? m.operations_enforce() : m.operations_only_monitor();
  return (
    <ConfirmAction
      trigger={<Button size="sm">{verb}</Button>}
      title={textOf(title)}
      description={monitored ? m.operations_enforce_text() : m.operations_only_monitor_text()}
      confirm={verb}
      tone="primary"
      fields={{ intent: 'mode', checkId: id, mode: monitored ? 'enforce' : 'monitor' }}
      done={m.operations_mode_done()}
    >
      <Field name="reason" label={m.curation_trust_reason()} maxLength={4000} required>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}
