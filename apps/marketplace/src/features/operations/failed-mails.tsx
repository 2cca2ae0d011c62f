import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { When } from '../workspace/when.tsx';
import type { OperationsPageProps } from './operations-page.tsx';

type Mail = OperationsPageProps['mails']['data'][number];

export function FailedMails({ mails, mayWrite }: Pick<OperationsPageProps, 'mails' | 'mayWrite'>) {
  return (
    <>
      <Table
        caption={m.operations_failed_mails()}
        columns={columns(mayWrite)}
        rows={mails.data}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={m.operations_no_failed_mails()}>{m.operations_nothing_failed()}</EmptyState>
        }
      />
      {mails.nextCursor && (
        <TextLink to="/desk/outbox?state=failed" className="text-sm">
          {m.operations_see_all()}
        </TextLink>
      )}
    </>
  );
}

const columns = (mayWrite: boolean): Column<Mail>[] => [
  {
    key: 'subject',
    header: m.operations_subject(),
    className: 'min-w-60',
    cell: ({ id, subject, to }) => (
      <>
        <TextLink to={`/desk/outbox/${id}`}>{subject}</TextLink>
        <span className="block break-all text-ink-faint text-xs">{to}</span>
      </>
    ),
  },
  {
    key: 'error',
    header: m.operations_last_error(),
    cell: ({ lastError }) => <span className="[overflow-wrap:anywhere]">{lastError ?? '—'}</span>,
  },
  { key: 'at', header: m.operations_written(), cell: ({ createdAt }) => <When at={createdAt} /> },
  ...(mayWrite
    ? [
        {
          key: 'act',
          header: m.workspace_actions(),
          cell: ({ id }: Mail) => (
            <ActionButton size="sm" fields={{ intent: 'resend', id }} done={m.operations_resent()}>
              {m.operations_resend()}
            </ActionButton>
          ),
        },
      ]
    : []),
];
