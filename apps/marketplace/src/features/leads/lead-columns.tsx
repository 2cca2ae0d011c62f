import { MessageSquare } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import type { Column } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { When } from '../workspace/when.tsx';
import { LeadActions } from './lead-actions.tsx';
import { LeadState } from './lead-state.tsx';
import type { LeadRow } from './leads-page.tsx';

export function leadColumns({ mayRespond }: { mayRespond: boolean }): Column<LeadRow>[] {
  const columns: Column<LeadRow>[] = [
    {
      key: 'customer',
      header: m.leads_customer(),
      cell: ({ id, company, contact, unread }) => (
        <>
          <Link
            to={`/workspace/leads/${id}`}
            data-row-link
            className="font-medium text-accent-deep underline decoration-accent-line underline-offset-4 hover:decoration-accent"
          >
            {company ?? contact?.name ?? m.leads_withdrawn_contact()}
          </Link>
          {unread > 0 && (
            <Badge tone="info" icon={MessageSquare} className="ms-2">
              {m.inquiry_unread({ count: unread })}
            </Badge>
          )}
          {contact && (
            <span className="block text-ink-faint text-xs">
              {contact.name} · {contact.email}
            </span>
          )}
        </>
      ),
    },
    { key: 'state', header: m.leads_state(), cell: ({ state }) => <LeadState state={state} /> },
    { key: 'due', header: m.leads_respond_by(), cell: ({ due }) => <Deadline value={due} /> },
    {
      key: 'listing',
      header: m.leads_listing(),
      cell: ({ listing, listingName }) => (
        <TextLink to={`/workspace/listings/${listing}`}>{textOf(listingName) || listing}</TextLink>
      ),
    },
    { key: 'received', header: m.leads_received(), cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  if (!mayRespond) return columns;
  const actions: Column<LeadRow> = {
    key: 'actions',
    header: m.workspace_actions(),
    cell: (lead) =>
      lead.state === 'offered' && (
        <span className="flex gap-2">
          <LeadActions lead={lead} size="sm" />
        </span>
      ),
  };
  return [...columns, actions];
}
