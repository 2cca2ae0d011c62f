import { MessageSquare } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import type { WorkingDeadline } from '../../lib/format/index.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { InquiryView } from '../inquiry/inquiry-view.ts';
import { Deadline } from '../workspace/deadline.tsx';
import { When } from '../workspace/when.tsx';

export type InquiryRow = InquiryView & { unread: number; due: WorkingDeadline | null };

export function InquiriesPage({ rows, nextCursor }: { rows: InquiryRow[]; nextCursor: string | null }) {
  return (
    <div className="space-y-4">
      <PageHeader title={m.inquiry_mine_title()} description={m.inquiry_mine_description()} />
      <Table
        caption={m.inquiry_mine_title()}
        columns={columns()}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            icon={MessageSquare}
            title={m.inquiry_mine_empty()}
            action={
              <LinkButton variant="primary" to="/catalogue">
                {m.inquiry_mine_browse()}
              </LinkButton>
            }
          >
            {m.inquiry_mine_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={nextCursor} />
    </div>
  );
}

const columns = (): Column<InquiryRow>[] => [
  {
    key: 'listing',
    header: m.inquiry_about(),
    cell: ({ id, listing, partner, unread }) => (
      <>
        <TextLink to={`/my/inquiries/${id}`} className="font-medium">
          <InLanguage words={listing} />
        </TextLink>
        {unread > 0 && (
          <Badge tone="info" icon={MessageSquare} className="ms-2">
            {m.inquiry_unread({ count: unread })}
          </Badge>
        )}
        <span className="block text-ink-soft text-xs">{partner}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.leads_state(),
    cell: ({ state }) => <Badge tone={state.tone}>{state.title}</Badge>,
  },
  { key: 'due', header: m.inquiry_promised(), cell: ({ due }) => <Deadline value={due} /> },
  { key: 'sent', header: m.customer_sent(), cell: ({ sentAt }) => <When at={sentAt} /> },
];
