import { ListChecks } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { When } from '../workspace/when.tsx';

export type ShortlistRow = Awaited<ReturnType<Api['selection']['listShortlists']>>['data'][number];

interface ShortlistsPageProps {
  rows: ShortlistRow[];
  nextCursor: string | null;
  /** Whose a new list will be. */
  team: string | null;
  /** The list that was deleted a moment ago. */
  deleted: string | null;
  result: FormResult | undefined;
}

export function ShortlistsPage({ rows, nextCursor, team, deleted, result }: ShortlistsPageProps) {
  return (
    <div className="space-y-5">
      <PageHeader title={m.customer_shortlists()} description={m.customer_shortlists_teach()} />
      {deleted && (
        <Callout
          tone="neutral"
          title={m.customer_list_deleted()}
          action={
            <ActionButton
              size="sm"
              fields={{ intent: 'restore', shortlistId: deleted }}
              done={m.customer_list_restored()}
            >
              {m.customer_undo()}
            </ActionButton>
          }
        >
          {m.customer_list_deleted_text()}
        </Callout>
      )}
      <Disclosure summary={m.customer_new_shortlist()} open={rows.length === 0 || result !== undefined}>
        <Form method="post" className="max-w-lg space-y-4 pt-2">
          <FormState result={result}>
            <FormErrorSummary />
            <Field name="name" label={m.customer_name()} required>
              <Input maxLength={80} placeholder={m.customer_name_example()} />
            </Field>
            <Field name="note" label={m.customer_list_note()} maxLength={1000}>
              <Textarea rows={2} />
            </Field>
            <p className="text-ink-soft text-xs">
              {team ? m.customer_team_sees({ team }) : m.customer_only_you_see()}
            </p>
            <SubmitButton>{m.customer_create()}</SubmitButton>
          </FormState>
        </Form>
      </Disclosure>
      <Table
        caption={m.customer_shortlists()}
        columns={columns()}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={ListChecks} title={m.customer_shortlists_empty()}>
            {m.customer_shortlists_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={nextCursor} />
    </div>
  );
}

const columns = (): Column<ShortlistRow>[] => [
  {
    key: 'name',
    header: m.customer_name(),
    cell: ({ id, name, note }) => (
      <>
        <TextLink to={`/my/shortlists/${id}`} className="font-medium">
          {name}
        </TextLink>
        {note && <span className="line-clamp-1 text-ink-soft text-xs">{note}</span>}
      </>
    ),
  },
  { key: 'items', header: m.customer_listings(), cell: ({ items }) => m.customer_items({ count: items }) },
  {
    key: 'who',
    header: m.customer_visible(),
    cell: ({ team, sharedUntil }) => (
      <span className="flex flex-wrap gap-1.5">
        <Badge>{team ? m.customer_team() : m.customer_only_me()}</Badge>
        {sharedUntil && <Badge tone="info">{m.customer_link_active()}</Badge>}
      </span>
    ),
  },
  { key: 'updated', header: m.customer_updated(), cell: ({ updatedAt }) => <When at={updatedAt} /> },
];
