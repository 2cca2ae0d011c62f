import { m } from '../../generated/paraglide/messages.js';
import type { FormFailure } from '../../server/submit.ts';
import { BothLanguages } from '../../ui/both-languages.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { Radio } from '../../ui/radio.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { Sample, Samples } from './sample.tsx';

function failure(): FormFailure {
  return {
    ok: false,
    code: 'invalid_input',
    message: '',
    fields: { 'contact.email': m.ui_email_error() },
    values: { 'contact.email': 'li.wei@' },
  };
}

export function FormSamples() {
  return (
    <Samples id="forms" title={m.ui_forms()}>
      <Sample name="Field · Input · Textarea · Select · SubmitButton">
        <div className="space-y-5">
          <Field
            name="sample.title"
            label={m.ui_field_title()}
            hint={m.ui_field_title_hint()}
            maxLength={40}
            required
          >
            <Input placeholder={m.ui_field_title_placeholder()} />
          </Field>
          <Field name="sample.summary" label={m.ui_field_summary()} maxLength={300}>
            <Textarea />
          </Field>
          <Field name="sample.kind" label={m.ui_field_kind()} required>
            <Select
              placeholder={m.ui_choose()}
              options={[
                { value: 'integration', label: m.ui_kind_integration() },
                { value: 'solution', label: m.ui_kind_solution() },
                { value: 'service', label: m.ui_kind_service() },
              ]}
            />
          </Field>
          <Field name="sample.off" label={m.ui_field_disabled()}>
            <Input disabled defaultValue="headwater-demo/kefu" />
          </Field>
          <SubmitButton>{m.ui_submit()}</SubmitButton>
        </div>
      </Sample>
      <div className="min-w-0 space-y-8">
        <Sample name="FormState · FormErrorSummary">
          <FormState result={failure()}>
            <div className="space-y-5">
              <FormErrorSummary focus={false} />
              <Field name="contact.email" label={m.ui_field_email()} required>
                <Input type="email" autoComplete="off" />
              </Field>
            </div>
          </FormState>
        </Sample>
        <Sample name="Fieldset · Checkbox · Radio">
          <div className="grid gap-6 sm:grid-cols-2">
            <Fieldset legend={m.ui_industry()}>
              <Checkbox
                name="sample-industry"
                value="c"
                label={m.ui_industry_c()}
                count="128"
                defaultChecked
              />
              <Checkbox name="sample-industry" value="j" label={m.ui_industry_j()} count="64" />
              <Checkbox name="sample-industry" value="q" label={m.ui_industry_q()} count="0" disabled />
            </Fieldset>
            <Fieldset legend={m.ui_deployment()}>
              <Radio name="sample-deployment" value="saas" label={m.ui_deployment_saas()} defaultChecked />
              <Radio
                name="sample-deployment"
                value="private"
                label={m.ui_deployment_private()}
                hint={m.ui_deployment_hint()}
              />
            </Fieldset>
          </div>
        </Sample>
        <Sample name="BothLanguages">
          <BothLanguages>
            {(locale) => (
              <Field name={`sample-name.${locale}`} label={m.collections_name()} maxLength={40} required>
                <Input lang={locale} />
              </Field>
            )}
          </BothLanguages>
        </Sample>
      </div>
    </Samples>
  );
}
