import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { ProposalView } from './load-proposal.ts';

/** Each criterion is confirmed by itself, with what proves it: customers read this list. */
export function CriterionFields({ criteria }: Pick<ProposalView, 'criteria'>) {
  return (
    <Fieldset legend={m.curation_criteria()} hint={m.curation_criteria_hint()}>
      <ol className="space-y-3">
        {criteria.map(({ code, text }, place) => (
          <li key={code} className="rounded-lg border border-line bg-surface p-4">
            <input type="hidden" name={`criteria.${place}.criterion`} value={code} />
            <Checkbox
              name={`criteria.${place}.met`}
              value="yes"
              label={<span className="font-medium">{textOf(text)}</span>}
            />
            <Field
              name={`criteria.${place}.evidence`}
              label={m.curation_evidence()}
              maxLength={2000}
              className="mt-2"
              required
            >
              <Textarea rows={2} />
            </Field>
          </li>
        ))}
      </ol>
    </Fieldset>
  );
}
