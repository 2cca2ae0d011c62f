import { ChevronRight, MessageSquare } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/link.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Section } from '../workspace/section.tsx';
import type { CustomerOverview } from './load-customer-overview.ts';

/** What waits for the customer first, then where they were. */
export function OverviewPage({ waiting, inquiries, shortlists, searches, team }: CustomerOverview) {
  const fresh = waiting.length + inquiries.length + shortlists.length + searches.length === 0;
  return (
    <div className="space-y-10">
      <PageHeader
        title={m.customer_desk()}
        description={team ? m.customer_for_team({ team }) : m.customer_for_person()}
        actions={<LinkButton to="/catalogue">{m.inquiry_mine_browse()}</LinkButton>}
      />
      {fresh ? (
        <FirstSteps />
      ) : (
        <>
          <Section title={m.customer_waiting()}>
            {waiting.length === 0 ? (
              <p className="text-ink-soft text-sm">{m.customer_waiting_none()}</p>
            ) : (
              <Rows rows={waiting} />
            )}
          </Section>
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 xl:grid-cols-2">
            <Part
              title={m.inquiry_mine_title()}
              to="/my/inquiries"
              rows={inquiries}
              empty={m.inquiry_mine_empty_text()}
            />
            <Part
              title={m.customer_shortlists()}
              to="/my/shortlists"
              rows={shortlists}
              empty={m.customer_shortlists_teach()}
            />
            <Part
              title={m.customer_searches()}
              to="/my/searches"
              rows={searches}
              empty={m.customer_searches_teach()}
            />
          </div>
        </>
      )}
    </div>
  );
}

function FirstSteps() {
  const steps = [m.customer_first_search(), m.customer_first_shortlist(), m.customer_first_inquiry()];
  return (
    <EmptyState
      title={m.customer_first_title()}
      action={
        <LinkButton variant="primary" to="/catalogue">
          {m.inquiry_mine_browse()}
        </LinkButton>
      }
    >
      <ol className="mx-auto mt-3 max-w-md list-decimal space-y-1.5 ps-6 text-start">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}

interface PartProps {
  title: string;
  to: string;
  rows: CustomerOverview['waiting'];
  empty: string;
}

function Part({ title, to, rows, empty }: PartProps) {
  return (
    <Section title={title} actions={rows.length > 0 && <TextLink to={to}>{m.customer_all()}</TextLink>}>
      {rows.length === 0 ? (
        <p className="max-w-prose text-ink-soft text-sm">{empty}</p>
      ) : (
        <Rows rows={rows} />
      )}
    </Section>
  );
}

function Rows({ rows }: { rows: CustomerOverview['waiting'] }) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-surface">
      {rows.map(({ key, to, title, note, badge, unread }) => (
        <li key={key}>
          <Link to={to} className="flex min-h-14 items-center gap-3 px-4 py-2.5 text-sm hover:bg-sunken">
            <span className="flex min-w-0 flex-1 flex-col gap-x-3 gap-y-1.5 sm:flex-row sm:items-center">
              <span className="min-w-0 sm:flex-1">
                <span className="block truncate font-medium">{title}</span>
                <span className="block truncate text-ink-soft text-xs">{note}</span>
              </span>
              {(unread > 0 || badge) && (
                <span className="flex shrink-0 items-center gap-3">
                  {unread > 0 && (
                    <Badge tone="info" icon={MessageSquare}>
                      <span className="tabular-nums">{formatNumber(unread)}</span>
                      <span className="sr-only">{m.inquiry_unread({ count: unread })}</span>
                    </Badge>
                  )}
                  {badge && <Badge tone={badge.tone}>{badge.text}</Badge>}
                </span>
              )}
            </span>
            <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
