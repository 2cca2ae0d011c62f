import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { When } from '../workspace/when.tsx';
import type { OperationsPageProps } from './operations-page.tsx';

type Delivery = OperationsPageProps['deliveries']['data'][number];

export function FailedDeliveries({
  deliveries,
  mayWrite,
}: Pick<OperationsPageProps, 'deliveries' | 'mayWrite'>) {
  return (
    <>
      <Table
        caption={m.operations_failed_deliveries()}
        columns={columns(mayWrite)}
        rows={deliveries.data}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={m.operations_no_failed_deliveries()}>{m.operations_nothing_failed()}</EmptyState>
        }
      />
      <Pagination nextCursor={deliveries.nextCursor} />
    </>
  );
}

const columns = (mayWrite: boolean): Column<Delivery>[] => [
  {
    key: 'what',
    header: m.operations_delivery(),
    className: 'min-w-52',
    cell: ({ type, host }) => (
      <>
        <code className="font-mono text-xs">{type}</code>
        <span className="block break-all text-ink-faint text-xs">{host}</span>
      </>
    ),
  },
  {
    key: 'whose',
    header: m.operations_whose(),
    cell: ({ organization }) => organisationName(organization),
  },
  {
    key: 'error',
    header: m.operations_last_error(),
    cell: ({ lastStatus, lastError }) => lastStatus ?? lastError ?? '—',
  },
  { key: 'at', header: m.operations_last_tried(), cell: ({ lastAt }) => <When at={lastAt} /> },
  ...(mayWrite
    ? [
        {
          key: 'act',
          header: m.workspace_actions(),
          cell: ({ id, mayReplay }: Delivery) =>
            mayReplay ? (
              <ActionButton size="sm" fields={{ intent: 'replay', id }} done={m.operations_replayed()}>
                {m.operations_replay()}
              </ActionButton>
            ) : (
              <span className="text-ink-faint text-xs">{m.operations_endpoint_off()}</span>
            ),
        },
      ]
    : []),
];
