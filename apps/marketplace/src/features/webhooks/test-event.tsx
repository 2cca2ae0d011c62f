import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Select } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { Section } from '../workspace/section.tsx';
import { useDone } from '../workspace/use-done.ts';
import type { EventTypeChoice } from './types.ts';

export function TestEvent({ types }: { types: EventTypeChoice[] }) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.webhooks_test_sent() }));
  const options = types.map(({ type, summary }) => ({ value: type, label: `${type} – ${textOf(summary)}` }));
  return (
    <Section title={m.webhooks_test()} description={m.webhooks_test_text()}>
      <fetcher.Form method="post" className="flex max-w-2xl flex-wrap items-end gap-3">
        <HiddenFields values={{ intent: 'test' }} />
        <FormState result={fetcher.data}>
          <FormErrorSummary focus={false} />
          <Field name="type" label={m.webhooks_type()} required className="min-w-0 flex-1">
            <Select options={options} />
          </Field>
          <Button type="submit">{m.webhooks_test_send()}</Button>
        </FormState>
      </fetcher.Form>
    </Section>
  );
}
