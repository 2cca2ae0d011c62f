import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { Deliveries } from './deliveries.tsx';
import { EndpointActions } from './endpoint-actions.tsx';
import { EndpointState } from './endpoint-state.tsx';
import { TestEvent } from './test-event.tsx';
import type { DeliveryList, EndpointDetail, EventTypeChoice } from './types.ts';

export interface EndpointPageProps {
  endpoint: EndpointDetail;
  deliveries: DeliveryList;
  types: EventTypeChoice[];
  mayWrite: boolean;
}

export function EndpointPage({ endpoint, deliveries, types, mayWrite }: EndpointPageProps) {
  return (
    <div className="space-y-8">
      <PageHeader
        title={<span className="break-all text-2xl">{endpoint.url}</span>}
        description={endpoint.description}
        badges={<EndpointState endpoint={endpoint} />}
        breadcrumbs={[{ label: m.webhooks_title(), to: '/workspace/webhooks' }, { label: endpoint.url }]}
        actions={mayWrite && <EndpointActions endpoint={endpoint} types={types} />}
      />
      <Condition endpoint={endpoint} mayWrite={mayWrite} />
      <DescriptionList items={factsOf(endpoint)} className="max-w-3xl" />
      {mayWrite && endpoint.state === 'active' && <TestEvent types={types} />}
      <Deliveries deliveries={deliveries} endpoint={endpoint} types={types} mayWrite={mayWrite} />
    </div>
  );
}

function Condition({ endpoint, mayWrite }: { endpoint: EndpointDetail; mayWrite: boolean }) {
  const { state, disabledReason, failingSince } = endpoint;
  const activate = mayWrite && (
    <ActionButton size="sm" variant="primary" fields={{ intent: 'activate' }} done={m.webhooks_activated()}>
      {m.webhooks_activate()}
    </ActionButton>
  );
  if (state === 'pending') return <Callout tone="warn" title={m.webhooks_pending_text()} action={activate} />;
  if (state === 'disabled') {
    const why = disabledReason === 'gone' ? m.webhooks_disabled_gone() : m.webhooks_disabled_failing();
    return <Callout tone="bad" title={why} action={activate} />;
  }
  if (!failingSince) return null;
  return <Callout tone="warn" title={m.webhooks_failing_since({ at: formatDateTime(failingSince) })} />;
}

const factsOf = ({ id, eventTypes, createdAt, signing }: EndpointDetail) => [
  {
    term: m.webhooks_events(),
    description: eventTypes.length === 0 ? m.webhooks_all_types() : eventTypes.join(' '),
  },
  {
    term: m.webhooks_signing(),
    description: (
      <ul>
        {signing.map((secret) => (
          <li key={secret.id}>
            {m.webhooks_signing_since({ at: formatDateTime(secret.createdAt) })}
            {secret.expiresAt && <> · {m.webhooks_signing_until({ at: formatDateTime(secret.expiresAt) })}</>}
          </li>
        ))}
      </ul>
    ),
  },
  { term: m.webhooks_created(), description: formatDateTime(createdAt) },
  { term: 'ID', description: <code className="font-mono">{id}</code> },
];
