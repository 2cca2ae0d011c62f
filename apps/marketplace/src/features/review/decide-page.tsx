import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { type DecisionKind, decisionKinds, holdsCase } from './decision.ts';
import type { CaseView } from './load-case.ts';
import { ReasonFields } from './reason-fields.tsx';

const labels: Record<DecisionKind, () => string> = {
  'approve-publish': m.review_approve_publish,
  approve: m.review_approve,
  changes: m.review_changes,
  reject: m.review_reject,
};
const texts: Record<DecisionKind, () => string> = {
  'approve-publish': m.review_approve_publish_text,
  approve: m.review_approve_text,
  changes: m.review_changes_text,
  reject: m.review_reject_text,
};

interface DecidePageProps {
  view: CaseView;
  kind: DecisionKind;
  result: FormResult | undefined;
}

/** The decision dialogs as a page: it has an address and needs no script. */
export function DecidePage({ view, kind, result }: DecidePageProps) {
  const { review, names, reasons } = view;
  const back = `/desk/review/${review.id}`;
  return (
    <div className="max-w-2xl space-y-5">
      <PageHeader
        title={m.review_decide_page()}
        breadcrumbs={[
          { label: m.review_title(), to: '/desk/review' },
          { label: `${names.title} ${review.version.version}`, to: back },
          { label: m.review_decide_page() },
        ]}
      />
      {holdsCase(view) ? (
        <>
          <FilterTabs
            label={m.review_decide_page()}
            parameter="kind"
            options={decisionKinds.map((value) => ({ value, label: labels[value]() }))}
          />
          <p className="text-ink-soft">{texts[kind]()}</p>
          <Form method="post" className="space-y-5" key={kind}>
            <HiddenFields values={{ intent: kind }} />
            <FormState result={result}>
              <FormErrorSummary />
              {kind === 'changes' || kind === 'reject' ? (
                <ReasonFields reasons={reasons.filter((reason) => reason.kind === kind)} explained />
              ) : (
                <Field name="note" label={m.review_note_to_publisher()} maxLength={4000}>
                  <Textarea rows={4} />
                </Field>
              )}
              <SubmitButton variant={kind === 'reject' ? 'danger' : 'primary'}>{labels[kind]()}</SubmitButton>
            </FormState>
          </Form>
        </>
      ) : (
        <EmptyState
          title={m.review_decide_not_yours()}
          action={<LinkButton to={back}>{m.review_done_back()}</LinkButton>}
        >
          {m.review_claim_first()}
        </EmptyState>
      )}
    </div>
  );
}
