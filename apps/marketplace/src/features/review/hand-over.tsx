import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Select } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { useDone } from '../workspace/use-done.ts';
import type { CaseView } from './load-case.ts';

/** Into a colleague's hands: for a case one knows too little about, or before a holiday. */
export function HandOver({ colleagues }: Pick<CaseView, 'colleagues'>) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.review_handed_over() }));
  return (
    <Disclosure summary={m.review_hand_over()} className="w-full">
      <fetcher.Form method="post" className="space-y-3">
        <HiddenFields values={{ intent: 'hand-over' }} />
        <FormState result={fetcher.data}>
          <FormErrorSummary />
          <Field name="assigneeId" label={m.review_hand_over_to()} required>
            <Select options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} />
          </Field>
          <Button type="submit" size="sm">
            {m.review_hand_over()}
          </Button>
        </FormState>
      </fetcher.Form>
    </Disclosure>
  );
}
