import { m } from '../../generated/paraglide/messages.js';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { Section } from '../workspace/section.tsx';
import { When } from '../workspace/when.tsx';
import { DeliveryState } from './delivery-state.tsx';
import type { DeliveryDetail, EndpointDetail } from './types.ts';

export interface DeliveryPageProps {
  delivery: DeliveryDetail;
  endpoint: EndpointDetail;
  mayWrite: boolean;
}

export function DeliveryPage({ delivery, endpoint, mayWrite }: DeliveryPageProps) {
  const { id, type, state, eventId, subject, attempts, body } = delivery;
  const mayReplay = mayWrite && endpoint.state === 'active';
  return (
    <div className="max-w-4xl space-y-8">
      <PageHeader
        title={<span className="font-mono text-2xl">{type}</span>}
        badges={<DeliveryState state={state} />}
        breadcrumbs={[
          { label: m.webhooks_title(), to: '/workspace/webhooks' },
          { label: endpoint.url, to: `/workspace/webhooks/${endpoint.id}` },
          { label: m.webhooks_delivery() },
        ]}
        actions={
          mayReplay && (
            <ActionButton
              variant="primary"
              fields={{ intent: 'replay', deliveryId: id }}
              done={m.webhooks_replayed()}
            >
              {m.webhooks_replay()}
            </ActionButton>
          )
        }
      />
      <DescriptionList
        items={[
          { term: m.webhooks_event_id(), description: <code className="font-mono">{eventId}</code> },
          { term: m.webhooks_subject(), description: <code className="font-mono">{subject}</code> },
          { term: m.webhooks_at(), description: <When at={delivery.createdAt} /> },
          { term: m.webhooks_next_attempt(), description: <When at={delivery.nextAttemptAt} /> },
        ]}
      />
      <Section title={m.webhooks_course()}>
        {attempts.length === 0 ? (
          <p className="text-ink-soft text-sm">{m.webhooks_no_attempts()}</p>
        ) : (
          <Timeline items={attempts.map(toTimelineItem)} />
        )}
      </Section>
      <Section title={m.webhooks_body()}>
        <CodeBlock title="application/json" code={JSON.stringify(body, null, 2)} />
      </Section>
    </div>
  );
}

type Attempt = DeliveryDetail['attempts'][number];

function toTimelineItem({ id, number, trigger, status, error, durationMs, ...rest }: Attempt): TimelineItem {
  const well = status !== null && status >= 200 && status < 300;
  return {
    id,
    at: rest.attemptedAt,
    tone: well ? 'good' : 'bad',
    title: m.webhooks_attempt({ number }),
    by: trigger === 'replay' ? m.webhooks_attempt_replay() : undefined,
    children: (
      <>
        <p>
          {status === null
            ? m.webhooks_attempt_silent({ error: error ?? '—', ms: durationMs })
            : m.webhooks_attempt_answer({ status, ms: durationMs })}
        </p>
        {rest.responseBody && (
          <div className="mt-2">
            <CodeBlock title={m.webhooks_answer_body()} code={rest.responseBody} />
          </div>
        )}
        <Headers title={m.webhooks_request_headers()} headers={rest.requestHeaders} />
        <Headers title={m.webhooks_response_headers()} headers={rest.responseHeaders} />
      </>
    ),
  };
}

function Headers({ title, headers }: { title: string; headers: Record<string, string> | null }) {
  if (!headers) return null;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Disclosure summary={title}>
      <CodeBlock title={title} code={lines.join('\n')} />
    </Disclosure>
  );
}
