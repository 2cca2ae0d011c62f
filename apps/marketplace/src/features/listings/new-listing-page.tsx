import { categories, kinds } from '@headwater/manifest';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormFailure, FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';

export interface NewListingPageProps {
  namespaces: string[];
  result: FormResult | undefined;
}

export function NewListingPage({ namespaces, result }: NewListingPageProps) {
  return (
    <div className="space-y-6">
      <PageHeader
        title={m.listings_new_title()}
        description={m.listings_new_description()}
        breadcrumbs={[{ label: m.listings_title(), to: '/workspace/listings' }, { label: m.listings_new() }]}
      />
      {namespaces.length === 0 ? (
        <Callout
          tone="warn"
          title={m.listings_need_namespace()}
          action={
            <LinkButton size="sm" variant="primary" to="/workspace/namespaces">
              {m.workspace_next_namespace()}
            </LinkButton>
          }
        >
          {m.listings_need_namespace_text()}
        </Callout>
      ) : (
        <Ways namespaces={namespaces} result={result} />
      )}
    </div>
  );
}

function Ways({ namespaces, result }: NewListingPageProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-3">
      <Way
        intent="openapi"
        title={m.listings_start_openapi()}
        text={m.listings_start_openapi_text()}
        result={result}
      >
        <IdFields way="openapi" namespaces={namespaces} />
        <DocumentFields name="openapi" />
      </Way>
      <Way
        intent="empty"
        title={m.listings_start_empty()}
        text={m.listings_start_empty_text()}
        result={result}
      >
        <IdFields way="empty" namespaces={namespaces} />
        <EmptyFields />
      </Way>
      <Way
        intent="manifest"
        title={m.listings_start_manifest()}
        text={m.listings_start_manifest_text()}
        result={result}
      >
        <DocumentFields name="manifest" />
        <CodeBlock kind="shell" title={m.listings_push_cli()} code="npx headwater push" />
      </Way>
    </div>
  );
}

interface WayProps {
  intent: string;
  title: string;
  text: string;
  result: FormResult | undefined;
  children: ReactNode;
}

function Way({ intent, title, text, result, children }: WayProps) {
  const mine = result && !result.ok && result.values.intent === intent ? (result as FormFailure) : undefined;
  return (
    <Card as="section">
      <h2 className="text-lg">{title}</h2>
      <p className="mt-1 mb-4 text-ink-soft text-sm">{text}</p>
      <Form method="post" encType="multipart/form-data" className="space-y-4">
        <HiddenFields values={{ intent }} />
        <FormState result={mine}>
          <FormErrorSummary />
          {children}
          <SubmitButton>{m.listings_start()}</SubmitButton>
        </FormState>
      </Form>
    </Card>
  );
}

function IdFields({ way, namespaces }: { way: string; namespaces: string[] }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field name={`${way}.namespace`} label={m.listings_namespace()} required>
        <Select options={namespaces.map((name) => ({ value: name, label: name }))} />
      </Field>
      <Field name={`${way}.slug`} label={m.listings_slug()} required>
        <Input
          autoComplete="off"
          autoCapitalize="none"
          maxLength={64}
          pattern="[a-zA-Z0-9]+([\-_.][a-zA-Z0-9]+)*"
          title={m.listings_slug_hint()}
          className="font-mono"
        />
      </Field>
    </div>
  );
}

function DocumentFields({ name }: { name: string }) {
  return (
    <>
      <Field name={`${name}Text`} label={m.listings_document()} required>
        <Textarea rows={7} required={false} spellCheck={false} className="font-mono text-xs" />
      </Field>
      <Field name={`${name}File`} label={m.listings_file()} required>
        <Input type="file" required={false} accept=".json,.yaml,.yml,application/json,application/yaml" />
      </Field>
    </>
  );
}

function EmptyFields() {
  const options = (table: Record<string, { 'zh-CN': string; en: string }>) =>
    Object.entries(table).map(([value, text]) => ({ value, label: textOf(text) }));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="kind" label={m.listings_kind()} required>
          <Select options={options(kinds)} />
        </Field>
        <Field name="category" label={m.listings_category()} required>
          <Select options={options(categories)} />
        </Field>
      </div>
      <p className="text-ink-faint text-xs">{m.listings_one_language()}</p>
      <Field name="nameZh" label={m.listings_name_zh()} maxLength={40} required>
        <Input required={false} lang="zh-CN" />
      </Field>
      <Field name="summaryZh" label={m.listings_summary_zh()} maxLength={200} required>
        <Textarea required={false} rows={2} lang="zh-CN" />
      </Field>
      <Field name="nameEn" label={m.listings_name_en()} maxLength={40} required>
        <Input required={false} lang="en" />
      </Field>
      <Field name="summaryEn" label={m.listings_summary_en()} maxLength={200} required>
        <Textarea required={false} rows={2} lang="en" />
      </Field>
    </>
  );
}
