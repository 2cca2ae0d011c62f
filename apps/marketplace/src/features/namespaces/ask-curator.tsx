import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { useToast } from '../../ui/toast.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { useDone } from '../workspace/use-done.ts';

/** For those who have no domain: a person decides on evidence. */
export function AskCurator({ evidence, alone }: { evidence: string | null; alone: boolean }) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.namespaces_asked() }));
  return (
    <Card as="section" className="space-y-3">
      <h2 className="text-lg">{alone ? m.namespaces_how_curator_only() : m.namespaces_how_curator()}</h2>
      <p className="text-ink-soft text-sm">{m.namespaces_how_curator_text()}</p>
      <fetcher.Form method="post" className="space-y-4">
        <HiddenFields values={{ intent: 'ask' }} />
        <FormState result={fetcher.data}>
          <FormErrorSummary />
          <Field name="evidence" label={m.namespaces_evidence()} maxLength={4000} required>
            <Textarea defaultValue={evidence ?? ''} minLength={10} />
          </Field>
          <Button type="submit">{m.namespaces_ask()}</Button>
        </FormState>
      </fetcher.Form>
    </Card>
  );
}
