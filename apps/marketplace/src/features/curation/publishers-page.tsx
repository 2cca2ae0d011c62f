import { Contact } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { ChangeTrust } from './change-trust.tsx';

type Publishers = Awaited<ReturnType<Api['curation']['listPublishers']>>;
type Publisher = Publishers['data'][number];

export interface PublishersPageProps {
  publishers: Publishers;
  q: string | undefined;
  mayDecide: boolean;
}

export function PublishersPage({ publishers, q, mayDecide }: PublishersPageProps) {
  return (
    <div className="space-y-5">
      <PageHeader title={m.shell_nav_publishers()} description={m.curation_publishers_text()} />
      <Form method="get" className="flex max-w-xl flex-wrap items-end gap-3">
        <Field name="q" label={m.curation_search()} className="min-w-60 flex-1" required>
          <Input
            key={q}
            type="search"
            defaultValue={q}
            required={false}
            placeholder={m.curation_publisher()}
          />
        </Field>
        <Button type="submit">{m.curation_filter()}</Button>
      </Form>
      <FilterTabs
        label={m.curation_trust()}
        parameter="trust"
        options={[
          { value: 'all', label: m.workspace_all() },
          { value: 'trusted', label: m.review_trusted() },
          { value: 'new', label: m.review_not_trusted() },
        ]}
      />
      <Table
        caption={m.shell_nav_publishers()}
        columns={columns(mayDecide)}
        rows={publishers.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            icon={Contact}
            title={m.curation_publishers_empty()}
            action={<LinkButton to="/desk/publishers">{m.curation_clear()}</LinkButton>}
          >
            {m.curation_publishers_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={publishers.nextCursor} />
    </div>
  );
}

const count = (key: keyof Publisher, header: string): Column<Publisher> => ({
  key,
  header,
  numeric: true,
  cell: (row) => formatNumber(Number(row[key])),
});

const columns = (mayDecide: boolean): Column<Publisher>[] => [
  {
    key: 'name',
    header: m.curation_publisher(),
    className: 'min-w-56',
    cell: (row) => (
      <>
        <TextLink to={`/desk/publishers/${row.id}`} className="font-medium">
          {organisationName(row)}
        </TextLink>
        <code className="block font-mono text-ink-faint text-xs [overflow-wrap:anywhere]">
          {row.namespaces.slice(0, 3).join(', ')}
          {row.namespaces.length > 3 && ` +${row.namespaces.length - 3}`}
        </code>
      </>
    ),
  },
  {
    key: 'trust',
    header: m.curation_trust(),
    cell: ({ trust }) =>
      trust === 'trusted' ? (
        <Badge tone="good">{m.review_trusted()}</Badge>
      ) : (
        <Badge>{m.review_not_trusted()}</Badge>
      ),
  },
  count('liveListings', m.review_record_live()),
  count('publishedVersions', m.review_record_published()),
  count('changesRequested', m.review_record_changes()),
  count('rejected', m.review_record_rejected()),
  ...(mayDecide
    ? [
        {
          key: 'act',
          header: m.workspace_actions(),
          cell: (row: Publisher) => <ChangeTrust publisher={row} />,
        },
      ]
    : []),
];
