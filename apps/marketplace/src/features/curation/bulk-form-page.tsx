import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { FormResult } from '../../server/submit.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Radio } from '../../ui/radio.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import type { BulkFormView } from './load-bulk-form.ts';

type BulkFormPageProps = BulkFormView & { result: FormResult | undefined };

/** One change for many listings; the next page says what would come of it. */
export function BulkFormPage({ all, count, more, tomorrow, result }: BulkFormPageProps) {
  const many = more ? `${formatNumber(count)}+` : formatNumber(count);
  return (
    <div className="max-w-2xl space-y-6">
      <PageHeader
        title={m.curation_bulk_title()}
        breadcrumbs={[
          { label: m.curation_listings(), to: '/desk/listings' },
          { label: m.curation_bulk_title() },
        ]}
        description={all ? m.curation_bulk_matching({ count: many }) : m.curation_bulk_count({ count: many })}
      />
      {count === 0 ? (
        <EmptyState
          title={m.curation_bulk_none()}
          action={<LinkButton to="/desk/listings">{m.curation_listings()}</LinkButton>}
        >
          {m.curation_bulk_none_text()}
        </EmptyState>
      ) : (
        <Form method="post" className="space-y-6">
          <UnsavedForm />
          <FormState result={result}>
            <FormErrorSummary />
            <Fieldset legend={m.curation_bulk_what()}>
              <Radio name="change.standing" value="" defaultChecked label={m.curation_bulk_dates()} />
              <Radio
                name="change.standing"
                value="whitelisted"
                label={m.curation_bulk_whitelist()}
                hint={m.curation_bulk_whitelist_hint()}
              />
              <Radio
                name="change.standing"
                value="listed"
                label={m.curation_bulk_remove()}
                hint={m.curation_bulk_remove_hint()}
              />
            </Fieldset>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field name="change.validUntil" label={m.curation_valid_until()}>
                <Input type="date" min={tomorrow} />
              </Field>
              <Field name="change.reviewOn" label={m.curation_review_on()}>
                <Input type="date" min={tomorrow} />
              </Field>
            </div>
            <Field
              name="rationale"
              label={m.curation_rationale()}
              hint={m.curation_bulk_rationale_hint()}
              maxLength={4000}
              required
            >
              <Textarea rows={3} />
            </Field>
            <SubmitButton>{m.curation_bulk_preview()}</SubmitButton>
          </FormState>
        </Form>
      )}
    </div>
  );
}
