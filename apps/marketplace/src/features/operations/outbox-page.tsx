import { Send } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { When } from '../workspace/when.tsx';
import { MailState } from './mail-state.tsx';

type Mails = Awaited<ReturnType<Api['mail']['listMails']>>;
type Mail = Mails['data'][number];

/** Who was written to, about what, and whether it left. */
export function OutboxPage({ mails, to }: { mails: Mails; to: string | undefined }) {
  return (
    <div className="space-y-5">
      <PageHeader title={m.operations_outbox()} description={m.operations_outbox_text()} />
      <Form method="get" className="flex max-w-xl flex-wrap items-end gap-3">
        <Field name="to" label={m.operations_to()} className="min-w-60 flex-1" required>
          <Input key={to} type="email" defaultValue={to} required={false} />
        </Field>
        <Button type="submit">{m.curation_filter()}</Button>
      </Form>
      <FilterTabs
        label={m.operations_state()}
        parameter="state"
        options={[
          { value: 'all', label: m.workspace_all() },
          { value: 'queued', label: m.operations_state_queued() },
          { value: 'sent', label: m.operations_state_sent() },
          { value: 'failed', label: m.operations_state_failed() },
        ]}
      />
      <Table
        caption={m.operations_outbox()}
        columns={columns()}
        rows={mails.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={Send} title={m.operations_outbox_empty()}>
            {m.operations_outbox_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={mails.nextCursor} />
    </div>
  );
}

const columns = (): Column<Mail>[] => [
  {
    key: 'subject',
    header: m.operations_subject(),
    className: 'min-w-60',
    cell: ({ id, subject, locale }) => (
      <TextLink to={`/desk/outbox/${id}`} className="font-medium">
        <span lang={locale}>{subject}</span>
      </TextLink>
    ),
  },
  {
    key: 'to',
    header: m.operations_to(),
    className: 'whitespace-nowrap',
    cell: ({ to }) => to,
  },
  { key: 'state', header: m.operations_state(), cell: (mail) => <MailState mail={mail} /> },
  { key: 'created', header: m.operations_written(), cell: ({ createdAt }) => <When at={createdAt} /> },
  { key: 'sent', header: m.operations_sent(), cell: ({ sentAt }) => <When at={sentAt} /> },
];
