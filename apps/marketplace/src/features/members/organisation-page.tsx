import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { Section } from '../workspace/section.tsx';

type Organisation = Awaited<ReturnType<Api['organisations']['getOrganization']>>;

export interface OrganisationPageProps {
  organisation: Organisation;
  mayWrite: boolean;
  result: FormResult | undefined;
}

export function OrganisationPage({ organisation, mayWrite, result }: OrganisationPageProps) {
  return (
    <div className="max-w-2xl space-y-8">
      <PageHeader title={m.organisation_title()} description={m.organisation_description()} />
      {result?.ok && <Callout tone="good" title={m.organisation_saved()} />}
      {mayWrite && <Settings key={organisation.revision} organisation={organisation} result={result} />}
      <Section title={m.organisation_facts()}>
        <DescriptionList items={factsOf(organisation)} />
      </Section>
    </div>
  );
}

function Settings({ organisation, result }: Omit<OrganisationPageProps, 'mayWrite'>) {
  const { name, nameEn, website, country, revision } = organisation;
  return (
    <Form method="post" className="space-y-5">
      <HiddenFields values={{ revision: String(revision) }} />
      <FormState result={result}>
        <UnsavedForm />
        <FormErrorSummary />
        <Field name="name" label={m.organisation_name()} maxLength={80} required>
          <Input defaultValue={name} autoComplete="organization" />
        </Field>
        <Field
          name="nameEn"
          label={m.organisation_name_en()}
          hint={m.organisation_name_en_hint()}
          maxLength={80}
        >
          <Input defaultValue={nameEn ?? ''} lang="en" />
        </Field>
        <Field name="website" label={m.organisation_website()}>
          <Input type="url" defaultValue={website ?? ''} placeholder="https://" />
        </Field>
        <Field
          name="country"
          label={m.organisation_country()}
          hint={m.organisation_country_hint()}
          className="max-w-60"
        >
          <Input defaultValue={country ?? ''} maxLength={2} pattern="[A-Za-z]{2}" />
        </Field>
        <SubmitButton>{m.workspace_save()}</SubmitButton>
      </FormState>
    </Form>
  );
}

const factsOf = ({ name, id, createdAt, trust }: Organisation) => [
  { term: m.organisation_name(), description: name },
  { term: m.organisation_id(), description: <code className="font-mono">{id}</code> },
  { term: m.organisation_since(), description: formatDate(createdAt) },
  {
    term: m.organisation_trust(),
    description: trust === 'trusted' ? m.organisation_trust_trusted() : m.organisation_trust_new(),
  },
];
