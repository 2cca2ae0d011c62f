import { reviewReasonCodes, reviewReasons } from '@headwater/domain/review';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { BothLanguages } from '../../ui/both-languages.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';

type Reason = Awaited<ReturnType<Api['review']['listCannedReasons']>>['data'][number];

interface ReasonPageProps {
  /** Null: a new one. */
  reason: Reason | null;
  result: FormResult | undefined;
}

/** One prepared text, both languages side by side. */
export function ReasonPage({ reason, result }: ReasonPageProps) {
  const title = reason ? textOf(reason.title) : m.reasons_new();
  return (
    <div className="max-w-4xl space-y-6">
      <PageHeader
        title={title}
        description={m.reasons_edit_text()}
        breadcrumbs={[{ label: m.reasons_title(), to: '/desk/reasons' }, { label: title }]}
      />
      <Form method="post" className="space-y-6">
        <UnsavedForm />
        <FormState result={result}>
          <FormErrorSummary />
          {reason ? (
            <HiddenFields values={{ code: reason.code, revision: String(reason.revision) }} />
          ) : (
            <Field name="code" label={m.reasons_code()} hint={m.reasons_code_hint()} maxLength={60} required>
              <Input pattern="[a-z][a-z0-9_]*" className="font-mono" autoComplete="off" />
            </Field>
          )}
          <div className="grid gap-5 sm:grid-cols-2">
            <Field name="kind" label={m.reasons_kind()} required>
              <Select
                defaultValue={reason?.kind}
                options={[
                  { value: 'changes', label: m.reasons_for_changes() },
                  { value: 'reject', label: m.reasons_for_rejections() },
                ]}
              />
            </Field>
            <Field name="reason" label={m.reasons_stands_for()} hint={m.reasons_stands_for_hint()} required>
              <Select
                defaultValue={reason?.reason}
                options={reviewReasonCodes.map((value) => ({
                  value,
                  label: textOf(reviewReasons[value].title),
                }))}
              />
            </Field>
          </div>
          <BothLanguages>
            {(locale) => (
              <>
                <Field
                  name={`title.${locale}`}
                  label={m.reasons_heading()}
                  maxLength={locale === 'en' ? 120 : 80}
                  required
                >
                  <Input lang={locale} defaultValue={reason?.title[locale]} />
                </Field>
                <Field name={`text.${locale}`} label={m.reasons_words()} maxLength={1500} required>
                  <Textarea lang={locale} rows={8} defaultValue={reason?.text[locale]} />
                </Field>
              </>
            )}
          </BothLanguages>
          <SubmitButton>{m.reasons_save()}</SubmitButton>
        </FormState>
      </Form>
    </div>
  );
}
