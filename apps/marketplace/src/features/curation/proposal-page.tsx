import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import type { ProposalView } from './load-proposal.ts';
import { StandingName } from './standing-name.tsx';

type ProposalPageProps = ProposalView & { result: FormResult | undefined };

export function ProposalPage({ listing, current, standing, criteria, dates, result }: ProposalPageProps) {
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeader
        title={m.curation_propose_title({ name: listing.name })}
        breadcrumbs={[
          { label: m.curation_listings(), to: '/desk/listings' },
          { label: listing.name, to: `/desk/listings/${listing.id}` },
          { label: m.curation_propose() },
        ]}
        description={
          <>
            {m.curation_now()} <StandingName standing={current} />
          </>
        }
      />
      <FilterTabs
        label={m.curation_standing()}
        parameter="standing"
        options={[
          { value: 'whitelisted', label: m.common_standing_whitelisted() },
          { value: 'boutique', label: m.common_standing_boutique() },
        ]}
      />
      {standing === 'boutique' && <Callout tone="info" title={m.curation_boutique_two()} />}
      <Form method="post" className="space-y-6" key={standing}>
        <UnsavedForm />
        <HiddenFields values={{ listing: listing.id, standing }} />
        <FormState result={result}>
          <FormErrorSummary />
          <CriterionFields criteria={criteria} />
          <Field
            name="rationale"
            label={m.curation_rationale()}
            hint={m.curation_rationale_hint()}
            maxLength={4000}
            required
          >
            <Textarea />
          </Field>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field name="validUntil" label={m.curation_valid_until()} required>
              <Input type="date" min={dates.earliest} max={dates.latest} defaultValue={dates.usual} />
            </Field>
            <Field name="reviewOn" label={m.curation_review_on()} hint={m.curation_review_on_hint()}>
              <Input type="date" min={dates.earliest} max={dates.latest} />
            </Field>
          </div>
          <SubmitButton>{m.curation_propose()}</SubmitButton>
        </FormState>
      </Form>
    </div>
  );
}
