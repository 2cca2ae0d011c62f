import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import type { Policy } from './policy-page.tsx';
import { bumpNames, trustNames } from './rule-names.ts';

interface PolicyFieldsProps {
  rules: Policy['rules'];
  tomorrow: string;
  result: FormResult | undefined;
  /** What the rules would have decided, once they were tried. */
  children: ReactNode;
}

/** The rules in words; tried on the past first, then written as a new version. */
export function PolicyFields({ rules, tomorrow, result, children }: PolicyFieldsProps) {
  return (
    <Form method="post" className="space-y-6">
      <UnsavedForm />
      <FormState result={result}>
        <FormErrorSummary />
        <Conditions rules={rules} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Amount
            name="maxWarnings"
            label={m.operations_max_warnings()}
            value={rules.maxWarnings}
            max={100}
          />
          <Amount
            name="recheckShareBps"
            label={m.operations_recheck_share()}
            value={rules.recheckShareBps / 100}
            max={100}
            step={0.01}
          />
          <Amount
            name="reviewWorkingDays"
            label={m.operations_review_days()}
            value={rules.reviewWorkingDays}
            min={1}
            max={30}
          />
          <Amount
            name="recheckWorkingDays"
            label={m.operations_recheck_days()}
            value={rules.recheckWorkingDays}
            min={1}
            max={60}
          />
        </div>
        <SubmitButton variant="secondary" name="intent" value="preview">
          {m.operations_policy_try()}
        </SubmitButton>
        {children}
        <div className="space-y-5 border-line border-t pt-6">
          {/* Asked for when it is saved; trying it needs none. */}
          <Field
            name="reason"
            label={m.operations_policy_reason()}
            hint={m.operations_policy_reason_hint()}
            maxLength={4000}
            required
          >
            <Textarea rows={3} required={false} />
          </Field>
          <Field
            name="effectiveFrom"
            label={m.operations_policy_when()}
            hint={m.operations_policy_when_hint()}
            className="max-w-60"
          >
            <Input type="date" min={tomorrow} />
          </Field>
          <SubmitButton name="intent" value="save">
            {m.operations_policy_save()}
          </SubmitButton>
        </div>
      </FormState>
    </Form>
  );
}

function Conditions({ rules }: { rules: Policy['rules'] }) {
  return (
    <>
      <Checkbox
        name="rules.autoApprove"
        value="yes"
        defaultChecked={rules.autoApprove}
        label={<span className="font-medium">{m.operations_auto_approve()}</span>}
        hint={m.operations_auto_approve_hint()}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Fieldset legend={m.operations_for_publishers()}>
          {(['trusted', 'new'] as const).map((trust) => (
            <Checkbox
              key={trust}
              name="rules.publisherTrust"
              value={trust}
              defaultChecked={rules.publisherTrust.includes(trust)}
              label={trustNames[trust]()}
            />
          ))}
        </Fieldset>
        <Fieldset legend={m.operations_for_bumps()}>
          {(['patch', 'minor', 'major', 'prerelease'] as const).map((bump) => (
            <Checkbox
              key={bump}
              name="rules.bumps"
              value={bump}
              defaultChecked={rules.bumps.includes(bump)}
              label={bumpNames[bump]()}
            />
          ))}
        </Fieldset>
      </div>
    </>
  );
}

interface AmountProps {
  name: string;
  label: string;
  value: number;
  min?: number;
  max: number;
  step?: number;
}

const Amount = ({ name, label, value, min = 0, max, step = 1 }: AmountProps) => (
  <Field name={`rules.${name}`} label={label} required>
    <Input type="number" min={min} max={max} step={step} defaultValue={value} className="tabular-nums" />
  </Field>
);
