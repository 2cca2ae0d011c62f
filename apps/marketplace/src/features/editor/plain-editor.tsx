import { m } from '../../generated/paraglide/messages.js';
import type { FormFailure, FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { Json } from './at.ts';
import { writeSource } from './write-source.ts';

export interface PlainEditorProps {
  manifest: Json;
  maySubmit: boolean;
  result: FormResult | undefined;
}

/** The manifest as text in a plain form: the server checks it and says what to mend. */
export function PlainEditor({ manifest, maySubmit, result }: PlainEditorProps) {
  const failure = result && !result.ok ? result : null;
  return (
    <div className="space-y-5">
      <p className="font-semibold text-2xl">{m.editor_source()}</p>
      <p className="text-ink-soft">{m.editor_no_script()}</p>
      <form method="post" className="space-y-5">
        <FormState result={result}>
          {failure && <Findings failure={failure} />}
          <Field name="source" label="YAML" required>
            <Textarea
              rows={36}
              spellCheck={false}
              wrap="off"
              defaultValue={writeSource.yaml(manifest)}
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

/** Each with its place in the text: there are no fields here to lead to. */
function Findings({ failure: { message, fields } }: { failure: FormFailure }) {
  const findings = Object.entries(fields).filter(([place]) => place !== 'source');
  return (
    <div role="alert">
      <Callout tone="bad" title={message}>
        <ul className="space-y-1">
          {findings.map(([place, text]) => (
            <li key={place} className="flex flex-wrap gap-x-3">
              <code className="break-all font-mono text-ink">{place}</code>
              {text}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
