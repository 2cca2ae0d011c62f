import { Contact } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { SavedViews } from '../desk/saved-views.tsx';
import { useCsvPath } from '../desk/use-csv-path.ts';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { ChangeTrust } from './change-trust.tsx';
import type { PublishersView } from './load-publishers.ts';

type Publisher = PublishersView['publishers']['data'][number];

export function PublishersPage({ publishers, views, q, mayDecide }: PublishersView) {
  const csv = useCsvPath('publishers');
  return (
    <div className="space-y-5">
      <PageHeader title={m.shell_nav_publishers()} description={m.curation_publishers_text()} />
      <SavedViews page="desk.publishers" views={views} />
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
      <DataTable
        name="desk.publishers"
        csv={csv}
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
      >
        <FilterTabs
          label={m.curation_trust()}
          parameter="trust"
          options={[
            { value: 'all', label: m.workspace_all() },
            { value: 'trusted', label: m.review_trusted() },
            { value: 'new', label: m.review_not_trusted() },
          ]}
        />
      </DataTable>
      <Pagination nextCursor={publishers.nextCursor} />
    </div>
  );
}

const count = (key: keyof Publisher, header: string): DataColumn<Publisher> => ({
  key,
  header,
  numeric: true,
  cell: (row) => formatNumber(Number(row[key])),
});

const columns = (mayDecide: boolean): DataColumn<Publisher>[] => [
  {
    key: 'name',
    fixed: true,
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
          fixed: true,
          header: m.workspace_actions(),
          cell: (row: Publisher) => <ChangeTrust publisher={row} />,
        },
      ]
    : []),
];
