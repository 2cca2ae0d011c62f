import { Webhook } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { When } from '../workspace/when.tsx';
import { EndpointState } from './endpoint-state.tsx';
import type { Endpoint, EndpointList } from './types.ts';

export function WebhooksPage({ endpoints, mayWrite }: { endpoints: EndpointList; mayWrite: boolean }) {
  const create = mayWrite && (
    <LinkButton variant="primary" to="/workspace/webhooks/new">
      {m.webhooks_new()}
    </LinkButton>
  );
  return (
    <div className="space-y-4">
      <PageHeader
        title={m.webhooks_title()}
        description={m.webhooks_description()}
        actions={
          <>
            <LinkButton to="/workspace/events">{m.webhooks_events_title()}</LinkButton>
            {create}
          </>
        }
      />
      <Table
        caption={m.webhooks_title()}
        columns={columnsFor()}
        rows={endpoints.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={Webhook} title={m.webhooks_empty()} action={create}>
            {m.webhooks_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={endpoints.nextCursor} />
    </div>
  );
}

const columnsFor = (): Column<Endpoint>[] => [
  {
    key: 'url',
    header: m.webhooks_url(),
    cell: ({ id, url, description }) => (
      <>
        <TextLink to={`/workspace/webhooks/${id}`} className="break-all font-medium">
          {url}
        </TextLink>
        {description && <span className="block text-ink-faint text-xs">{description}</span>}
      </>
    ),
  },
  { key: 'state', header: m.webhooks_state(), cell: (row) => <EndpointState endpoint={row} /> },
  {
    key: 'types',
    header: m.webhooks_events(),
    cell: ({ eventTypes }) =>
      eventTypes.length === 0 ? (
        m.webhooks_all_types()
      ) : (
        <span className="font-mono text-xs">{eventTypes.join(' ')}</span>
      ),
  },
  { key: 'created', header: m.webhooks_created(), cell: ({ createdAt }) => <When at={createdAt} /> },
];
