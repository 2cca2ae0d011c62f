import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export interface KeepPageProps {
  title: string;
  /** What is being kept. */
  description: ReactNode;
  suggestion: string;
  cancelTo: string;
  result: FormResult | undefined;
  children?: ReactNode;
}

/** Gives a name to what was found: a search, a comparison. A plain form, reached by a link from any page. */
export function KeepPage({ title, description, suggestion, cancelTo, result, children }: KeepPageProps) {
  return (
    <div className="max-w-lg">
      <PageHeader title={title} description={description} />
      <Form method="post" className="space-y-4">
        <FormState result={result}>
          <FormErrorSummary />
          <Field name="name" label={m.customer_name()} required>
            <Input maxLength={80} defaultValue={suggestion} />
          </Field>
          {children}
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{m.customer_save()}</SubmitButton>
            <LinkButton to={cancelTo} variant="quiet">
              {m.workspace_cancel()}
            </LinkButton>
          </div>
        </FormState>
      </Form>
    </div>
  );
}
