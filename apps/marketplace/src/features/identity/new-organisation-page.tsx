import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Radio } from '../../ui/radio.tsx';
import { Select, type SelectOption } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export interface NewOrganisationPageProps {
  countries: SelectOption[];
  result: FormResult | undefined;
}

export function NewOrganisationPage({ countries, result }: NewOrganisationPageProps) {
  return (
    <>
      <PageHeader title={m.organisation_new_title()} description={m.organisation_new_description()} />
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <Kind />
          <Field name="name" label={m.organisation_new_name()} hint={m.organisation_new_name_hint()} required>
            <Input autoComplete="organization" maxLength={80} />
          </Field>
          <Field name="nameEn" label={m.organisation_new_name_en()} hint={m.organisation_new_name_en_hint()}>
            <Input lang="en" maxLength={80} />
          </Field>
          <Field name="website" label={m.organisation_new_website()}>
            <Input type="url" autoComplete="url" placeholder="https://" maxLength={500} />
          </Field>
          <Field name="country" label={m.organisation_new_country()}>
            <Select
              options={countries}
              placeholder={m.organisation_new_country_none()}
              autoComplete="country"
            />
          </Field>
          <SubmitButton>{m.organisation_new_submit()}</SubmitButton>
        </FormState>
      </Form>
      <p className="mt-8 border-line border-t pt-4 text-ink-soft text-sm">{m.organisation_new_waiting()}</p>
    </>
  );
}

function Kind() {
  return (
    <Fieldset legend={m.organisation_new_kind()}>
      <Radio
        name="kind"
        value="partner"
        defaultChecked
        label={m.organisation_new_partner()}
        hint={m.organisation_new_partner_hint()}
      />
      <Radio
        name="kind"
        value="customer"
        label={m.organisation_new_customer()}
        hint={m.organisation_new_customer_hint()}
      />
    </Fieldset>
  );
}
