import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useToast } from '../../ui/toast.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { Section } from '../workspace/section.tsx';
import { useDone } from '../workspace/use-done.ts';
import type { Version } from './types.ts';

/** What the reviewer asks and the publisher answers. */
export function Conversation({ notes, mayReply }: { notes: Version['notes']; mayReply: boolean }) {
  return (
    <Section title={m.listings_conversation()}>
      {notes.length === 0 ? (
        <p className="text-ink-soft text-sm">{m.listings_conversation_none()}</p>
      ) : (
        <Timeline
          items={notes.map(({ id, at, from, body }) => ({
            id,
            at,
            tone: from === 'publisher' ? 'neutral' : 'info',
            title: from === 'publisher' ? m.listings_from_publisher() : m.listings_from_reviewer(),
            children: <p className="whitespace-pre-line">{body}</p>,
          }))}
        />
      )}
      {mayReply && <Reply key={notes.length} />}
    </Section>
  );
}

function Reply() {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.listings_replied() }));
  return (
    <fetcher.Form method="post" className="max-w-2xl space-y-3">
      <HiddenFields values={{ intent: 'reply' }} />
      <FormState result={fetcher.data}>
        <FormErrorSummary />
        <Field name="body" label={m.listings_reply()} maxLength={4000} required>
          <Textarea rows={3} />
        </Field>
        <Button type="submit">{m.listings_reply_send()}</Button>
      </FormState>
    </fetcher.Form>
  );
}
