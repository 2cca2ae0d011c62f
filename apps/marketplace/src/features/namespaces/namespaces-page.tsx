import { AtSign } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { When } from '../workspace/when.tsx';
import { methodNames, type Namespace, type NamespaceList, NamespaceState } from './namespace-state.tsx';

export interface NamespacesPageProps {
  namespaces: NamespaceList;
  mayWrite: boolean;
  result: FormResult | undefined;
}

export function NamespacesPage({ namespaces, mayWrite, result }: NamespacesPageProps) {
  return (
    <div className="space-y-6">
      <PageHeader title={m.namespaces_title()} description={m.namespaces_description()} />
      {mayWrite && <ClaimForm result={result} />}
      <Table
        caption={m.namespaces_title()}
        columns={columnsFor()}
        rows={namespaces.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={AtSign} title={m.namespaces_empty()}>
            {m.namespaces_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={namespaces.nextCursor} />
    </div>
  );
}

function ClaimForm({ result }: { result: FormResult | undefined }) {
  return (
    <Card as="section">
      <h2 className="mb-4 text-lg">{m.namespaces_claim()}</h2>
      <Form method="post">
        <FormState result={result}>
          <FormErrorSummary />
          <div className="grid gap-5 lg:grid-cols-2">
            <Field name="name" label={m.namespaces_name()} hint={m.namespaces_name_hint()} required>
              <Input autoComplete="off" autoCapitalize="none" spellCheck={false} placeholder="com.acme" />
            </Field>
            <Field name="domain" label={m.namespaces_domain()} hint={m.namespaces_domain_hint()}>
              <Input autoComplete="off" autoCapitalize="none" spellCheck={false} placeholder="acme.com" />
            </Field>
          </div>
          <SubmitButton className="mt-5">{m.namespaces_claim_send()}</SubmitButton>
        </FormState>
      </Form>
    </Card>
  );
}

const columnsFor = (): Column<Namespace>[] => [
  {
    key: 'name',
    header: m.namespaces_name(),
    cell: ({ id, name }) => (
      <TextLink to={`/workspace/namespaces/${id}`} className="font-medium font-mono">
        {name}
      </TextLink>
    ),
  },
  { key: 'state', header: m.namespaces_state(), cell: ({ state }) => <NamespaceState state={state} /> },
  { key: 'method', header: m.namespaces_method(), cell: ({ method }) => methodNames[method]() },
  { key: 'domain', header: m.namespaces_domain(), cell: ({ domain }) => domain ?? <Nothing /> },
  { key: 'proved', header: m.namespaces_proved_at(), cell: ({ provedAt }) => <When at={provedAt} /> },
];
