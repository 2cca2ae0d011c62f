import { m } from '../../generated/paraglide/messages.js';
import { formatNumber, formatRelative } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Section } from '../workspace/section.tsx';
import { When } from '../workspace/when.tsx';
import { FailedDeliveries } from './failed-deliveries.tsx';
import { FailedMails } from './failed-mails.tsx';

type Operations = Awaited<ReturnType<Api['operations']['getOperations']>>;
export type Deliveries = Awaited<ReturnType<Api['operations']['listFailedDeliveries']>>;
export type Mails = Awaited<ReturnType<Api['mail']['listMails']>>;

export interface OperationsPageProps {
  operations: Operations;
  deliveries: Deliveries;
  mails: Mails;
  mayWrite: boolean;
}

/** Whether the machinery runs, and what to do when a part of it does not. */
export function OperationsPage({ operations, deliveries, mails, mayWrite }: OperationsPageProps) {
  const { queues, workers, database, now, mailTransport } = operations;
  return (
    <div className="space-y-10">
      <PageHeader title={m.operations_title()} description={m.operations_text()} />
      {!workers.some(({ alive }) => alive) && (
        <Callout tone="bad" title={m.operations_no_worker()}>
          {m.operations_no_worker_text()}
        </Callout>
      )}
      {!mailTransport && <Callout tone="warn" title={m.operations_no_mail()} />}
      <Section title={m.operations_queues()}>
        <Table
          caption={m.operations_queues()}
          columns={queueColumns(now)}
          rows={queues}
          rowKey={({ name }) => name}
          empty={null}
        />
      </Section>
      <Section title={m.operations_failed_mails()} description={m.operations_failed_mails_text()}>
        <FailedMails mails={mails} mayWrite={mayWrite} />
      </Section>
      <Section title={m.operations_failed_deliveries()} description={m.operations_failed_deliveries_text()}>
        <FailedDeliveries deliveries={deliveries} mayWrite={mayWrite} />
      </Section>
      <Section title={m.operations_workers()}>
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface text-sm">
          {workers.map(({ id, alive, startedAt, beatAt }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
              <code className="break-all font-mono">{id}</code>
              {alive ? (
                <Badge tone="good">{m.operations_alive()}</Badge>
              ) : (
                <Badge tone="bad">{m.operations_silent()}</Badge>
              )}
              <span className="text-ink-soft">
                {m.operations_seen({ when: formatRelative(beatAt, now) })} · {m.operations_since()}{' '}
                <When at={startedAt} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={m.operations_database()}>
        <DatabaseState database={database} />
      </Section>
    </div>
  );
}

const queueNames: Record<string, () => string> = {
  mail: m.operations_queue_mail,
  webhooks: m.operations_queue_webhooks,
  events: m.operations_queue_events,
  bulk: m.operations_queue_bulk,
};

const queueColumns = (now: string): Column<Operations['queues'][number]>[] => [
  { key: 'name', header: m.operations_queue(), cell: ({ name }) => queueNames[name]?.() ?? name },
  {
    key: 'waiting',
    header: m.operations_waiting(),
    numeric: true,
    cell: ({ waiting }) => formatNumber(waiting),
  },
  {
    key: 'failed',
    header: m.operations_failed(),
    numeric: true,
    cell: ({ failed }) => (
      <span className={failed > 0 ? 'font-semibold text-bad' : ''}>{formatNumber(failed)}</span>
    ),
  },
  {
    key: 'age',
    header: m.operations_oldest(),
    cell: ({ oldestAt }) => (oldestAt ? formatRelative(oldestAt, now) : '—'),
  },
];

function DatabaseState({ database }: Pick<Operations, 'database'>) {
  const [latest] = database.migrations;
  const unfinished = database.migrations.filter(({ finishedAt }) => !finishedAt).length;
  return (
    <div className="space-y-4">
      <DescriptionList
        items={[
          { term: m.operations_size(), description: megabytes(database.bytes) },
          { term: 'PostgreSQL', description: database.serverVersion },
          {
            term: m.operations_migration(),
            description: (
              <>
                <code className="break-all font-mono text-xs">{latest?.name ?? '—'}</code>{' '}
                {unfinished > 0 ? (
                  <Badge tone="bad">{m.operations_migrations_open({ count: unfinished })}</Badge>
                ) : (
                  <Badge tone="good">{m.operations_migrations_done()}</Badge>
                )}
              </>
            ),
          },
        ]}
      />
      <Disclosure summary={m.operations_tables()}>
        <Table
          caption={m.operations_tables()}
          columns={tableColumns()}
          rows={database.tables}
          rowKey={({ name }) => name}
          empty={null}
        />
      </Disclosure>
    </div>
  );
}

const tableColumns = (): Column<Operations['database']['tables'][number]>[] => [
  {
    key: 'name',
    header: m.operations_table(),
    cell: ({ name }) => <code className="font-mono text-xs">{name}</code>,
  },
  { key: 'rows', header: m.operations_rows(), numeric: true, cell: ({ rows }) => formatNumber(rows) },
  { key: 'size', header: m.operations_size(), numeric: true, cell: ({ bytes }) => megabytes(bytes) },
];

const megabytes = (bytes: number): string =>
  formatNumber(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
