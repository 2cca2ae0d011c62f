import { Send } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { Section } from '../workspace/section.tsx';
import { When } from '../workspace/when.tsx';
import { DeliveryState, deliveryStateOptions } from './delivery-state.tsx';
import { ReplayMany } from './replay-many.tsx';
import { TypeFilter } from './type-filter.tsx';
import type { Delivery, DeliveryList, EndpointDetail, EventTypeChoice } from './types.ts';

export interface DeliveriesProps {
  deliveries: DeliveryList;
  endpoint: EndpointDetail;
  types: EventTypeChoice[];
  mayWrite: boolean;
}

export function Deliveries({ deliveries, endpoint, types, mayWrite }: DeliveriesProps) {
  const mayReplay = mayWrite && endpoint.state === 'active';
  return (
    <Section title={m.webhooks_deliveries()} actions={mayReplay && <ReplayMany />}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <FilterTabs
          label={m.webhooks_deliveries()}
          parameter="state"
          options={[{ value: 'all', label: m.workspace_all() }, ...deliveryStateOptions()]}
        />
        <TypeFilter types={types} />
      </div>
      <Table
        caption={m.webhooks_deliveries()}
        columns={columnsFor(mayReplay)}
        rows={deliveries.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={Send} title={m.webhooks_deliveries_empty()}>
            {m.webhooks_deliveries_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={deliveries.nextCursor} />
    </Section>
  );
}

function columnsFor(mayReplay: boolean): Column<Delivery>[] {
  return [
    {
      key: 'type',
      header: m.webhooks_type(),
      cell: ({ id, endpointId, type }) => (
        <TextLink to={`/workspace/webhooks/${endpointId}/deliveries/${id}`} className="font-mono">
          {type}
        </TextLink>
      ),
    },
    { key: 'state', header: m.webhooks_state(), cell: ({ state }) => <DeliveryState state={state} /> },
    { key: 'at', header: m.webhooks_at(), cell: ({ createdAt }) => <When at={createdAt} /> },
    {
      key: 'attempts',
      header: m.webhooks_attempts(),
      numeric: true,
      cell: ({ attemptCount }) => attemptCount,
    },
    {
      key: 'next',
      header: m.webhooks_next_attempt(),
      cell: ({ nextAttemptAt }) => <When at={nextAttemptAt} />,
    },
    {
      key: 'actions',
      header: m.workspace_actions(),
      cell: ({ id }) =>
        mayReplay && (
          <ActionButton size="sm" fields={{ intent: 'replay', deliveryId: id }} done={m.webhooks_replayed()}>
            {m.webhooks_replay()}
          </ActionButton>
        ),
    },
  ];
}
