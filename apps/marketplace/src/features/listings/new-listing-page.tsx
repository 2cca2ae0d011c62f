import { kinds } from '@headwater/manifest';
import { Blocks, FileCode2, HandHelping, Plug } from 'lucide-react';
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
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { BegunDrafts, type BegunDraftsProps } from './begun-drafts.tsx';

export interface NewListingPageProps extends BegunDraftsProps {
  namespaces: string[];
  result: FormResult | undefined;
}

/** One press and the editor is open: what is asked for can be said there, and nothing typed there is lost. */
export function NewListingPage({ namespaces, drafts, nextCursor, now, result }: NewListingPageProps) {
  return (
    <div className="space-y-8">
      <PageHeader
        title={m.listings_new_title()}
        description={m.listings_new_description()}
        breadcrumbs={[{ label: m.listings_title(), to: '/workspace/listings' }, { label: m.listings_new() }]}
      />
      {namespaces.length === 0 && <NamespaceFirst />}
      <BegunDrafts drafts={drafts} nextCursor={nextCursor} now={now} />
      <section className="space-y-4">
        <h2 className="text-lg">{m.listings_start_empty()}</h2>
        <p className="text-ink-soft text-sm">{m.listings_start_empty_text()}</p>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-3">
          <KindCard kind="integration" icon={Plug} text={m.listings_kind_integration_text()} />
          <KindCard kind="solution" icon={Blocks} text={m.listings_kind_solution_text()} />
          <KindCard kind="service" icon={HandHelping} text={m.listings_kind_service_text()} />
        </div>
      </section>
      <section className="space-y-4">
        <h2 className="text-lg">{m.listings_start_document()}</h2>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
          <DocumentWay
            intent="openapi"
            title={m.listings_start_openapi()}
            text={m.listings_start_openapi_text()}
            result={result}
          />
          <DocumentWay
            intent="manifest"
            title={m.listings_start_manifest()}
            text={m.listings_start_manifest_text()}
            result={result}
          >
            <CodeBlock kind="shell" title={m.listings_push_cli()} code="npx headwater push" />
          </DocumentWay>
        </div>
      </section>
    </div>
  );
}

function NamespaceFirst() {
  return (
    <Callout
      tone="warn"
      title={m.listings_need_namespace()}
      action={
        <LinkButton size="sm" to="/workspace/namespaces">
          {m.workspace_next_namespace()}
        </LinkButton>
      }
    >
      {m.listings_need_namespace_later()}
    </Callout>
  );
}

interface KindCardProps {
  kind: keyof typeof kinds;
  icon: typeof Plug;
  text: string;
}

function KindCard({ kind, icon: Icon, text }: KindCardProps) {
  return (
    <Form method="post" encType="multipart/form-data" className="flex">
      <HiddenFields values={{ intent: 'empty' }} />
      <button
        type="submit"
        name="kind"
        value={kind}
        className="flex w-full flex-col gap-2 rounded-lg border border-line bg-surface p-5 text-start transition-colors hover:border-accent hover:bg-accent-soft"
      >
        <Icon aria-hidden className="size-6 text-accent" />
        <span className="font-semibold">{textOf(kinds[kind])}</span>
        <span className="text-ink-soft text-sm">{text}</span>
      </button>
    </Form>
  );
}

interface DocumentWayProps {
  intent: 'openapi' | 'manifest';
  title: string;
  text: string;
  result: FormResult | undefined;
  children?: ReactNode;
}

function DocumentWay({ intent, title, text, result, children }: DocumentWayProps) {
  const mine = result && !result.ok && result.values.intent === intent ? (result as FormFailure) : undefined;
  return (
    <Card as="section">
      <h3 className="flex items-center gap-2 text-base">
        <FileCode2 aria-hidden className="size-4 text-accent" />
        {title}
      </h3>
      <p className="mt-1 mb-4 text-ink-soft text-sm">{text}</p>
      <Form method="post" encType="multipart/form-data" className="space-y-4">
        <HiddenFields values={{ intent }} />
        <FormState result={mine}>
          <FormErrorSummary />
          <Field name={`${intent}Text`} label={m.listings_document()} required>
            <Textarea rows={5} required={false} spellCheck={false} className="font-mono text-xs" />
          </Field>
          <Field name={`${intent}File`} label={m.listings_file()} required>
            <Input type="file" required={false} accept=".json,.yaml,.yml,application/json,application/yaml" />
          </Field>
          <SubmitButton>{m.listings_start()}</SubmitButton>
          {children}
        </FormState>
      </Form>
    </Card>
  );
}
