import { stringify } from 'yaml';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { Json } from './at.ts';

export interface PlainEditorProps {
  manifest: Json;
  maySubmit: boolean;
  result: FormResult | undefined;
}

/** The manifest as text in a plain form: the server checks it and says what to mend. */
export function PlainEditor({ manifest, maySubmit, result }: PlainEditorProps) {
  return (
    <div className="space-y-5">
      <p className="font-semibold text-2xl">{m.editor_source()}</p>
      <p className="text-ink-soft">{m.editor_no_script()}</p>
      <form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <Field name="source" label="YAML" required>
            <Textarea
              rows={36}
              spellCheck={false}
              wrap="off"
              defaultValue={stringify(manifest, { lineWidth: 0 })}
              className="font-mono text-sm"
            />
          </Field>
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="plain_save">
              {m.editor_save()}
            </SubmitButton>
            {maySubmit && (
              <SubmitButton name="intent" value="plain_submit">
                {m.editor_submit()}
              </SubmitButton>
            )}
          </div>
        </FormState>
      </form>
    </div>
  );
}
