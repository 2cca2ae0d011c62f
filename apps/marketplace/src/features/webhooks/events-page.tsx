import { Radio } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { When } from '../workspace/when.tsx';

type EventList = Awaited<ReturnType<Api['events']['listEvents']>>;
type PlatformEvent = EventList['data'][number];

export function EventsPage({ events }: { events: EventList }) {
  return (
    <div className="space-y-4">
      <PageHeader
        title={m.webhooks_events_title()}
        description={m.webhooks_events_description()}
        breadcrumbs={[
          { label: m.webhooks_title(), to: '/workspace/webhooks' },
          { label: m.webhooks_events_title() },
        ]}
      />
      <Table
        caption={m.webhooks_events_title()}
        columns={columnsFor()}
        rows={events.data}
        rowKey={(event) => event.id}
        empty={
          <EmptyState icon={Radio} title={m.webhooks_events_empty()}>
            {m.webhooks_events_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={events.nextCursor} />
    </div>
  );
}

const columnsFor = (): Column<PlatformEvent>[] => [
  {
    key: 'type',
    header: m.webhooks_type(),
    cell: ({ type, id }) => (
      <>
        <code className="font-medium font-mono">{type}</code>
        <code className="block font-mono text-ink-faint text-xs">{id}</code>
      </>
    ),
  },
  { key: 'at', header: m.webhooks_occurred(), cell: ({ timestamp }) => <When at={timestamp} /> },
  {
    key: 'subject',
    header: m.webhooks_subject(),
    cell: ({ subject }) => <code className="font-mono text-xs">{subject}</code>,
  },
  {
    key: 'data',
    header: m.webhooks_data(),
    cell: (event) => (
      <Disclosure summary={m.workspace_details()}>
        <CodeBlock title={event.id} code={JSON.stringify(event.data, null, 2)} />
      </Disclosure>
    ),
  },
];
