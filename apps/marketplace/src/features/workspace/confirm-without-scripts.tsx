import { Form, useActionData } from 'react-router';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import type { ConfirmActionProps } from './confirm-action.tsx';
import { HiddenFields } from './hidden-fields.tsx';

/** The same question, folded open under the same button: what the server sends, and all there is without scripts. */
export function ConfirmWithoutScripts(props: ConfirmActionProps) {
  const { trigger, title, description, confirm, tone = 'danger', fields, children } = props;
  const { variant, size, className, children: label } = trigger.props;
  const answer = useActionData() as FormResult | undefined;
  const mine =
    answer?.ok === false && Object.entries(fields).every(([name, value]) => answer.values[name] === value);
  return (
    <details open={mine} className="max-w-full open:basis-full">
      <summary className={buttonStyle({ variant, size }, className)}>{label}</summary>
      <Form
        method="post"
        className="mt-3 max-w-lg space-y-4 rounded-lg border border-line bg-surface p-4 text-sm"
      >
        <p className="font-semibold text-base">{title}</p>
        {description && <div className="text-ink-soft">{description}</div>}
        <HiddenFields values={fields} />
        <FormState result={mine ? answer : undefined} scope={Object.values(fields).join('-')}>
          <FormErrorSummary />
          {children}
        </FormState>
        <Button type="submit" variant={tone}>
          {confirm}
        </Button>
      </Form>
    </details>
  );
}
