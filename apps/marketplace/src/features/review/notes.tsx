import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Radio } from '../../ui/radio.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { useToast } from '../../ui/toast.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { useDone } from '../workspace/use-done.ts';
import { When } from '../workspace/when.tsx';
import type { CaseView } from './load-case.ts';
import { Panel } from './panel.tsx';

type Note = CaseView['review']['notes'][number];

/** What curators say among themselves, what they told the publisher, and what it answered. */
export function Notes({ notes, mayWrite }: { notes: Note[]; mayWrite: boolean }) {
  return (
    <Panel title={m.review_notes()}>
      {notes.length === 0 && <p className="text-ink-soft text-sm">{m.review_notes_none()}</p>}
      <ul className="space-y-4">
        {notes.map((note) => (
          <li key={note.id} className="text-sm">
            <p className="flex flex-wrap items-center gap-x-2 text-ink-faint text-xs">
              <Audience visibility={note.visibility} />
              {note.author.name ?? note.author.id} · <When at={note.at} />
            </p>
            <p className="mt-1 whitespace-pre-wrap break-words">{note.body}</p>
          </li>
        ))}
      </ul>
      {mayWrite && <NoteForm key={notes.length} />}
    </Panel>
  );
}

function Audience({ visibility }: { visibility: string }) {
  if (visibility === 'internal') return <Badge>{m.review_note_internal()}</Badge>;
  if (visibility === 'external') return <Badge tone="info">{m.review_note_external()}</Badge>;
  return <Badge tone="special">{m.review_note_reply()}</Badge>;
}

function NoteForm() {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.review_note_done() }));
  return (
    <fetcher.Form method="post" className="mt-4 space-y-3 border-line border-t pt-4">
      <HiddenFields values={{ intent: 'note' }} />
      <FormState result={fetcher.data}>
        <FormErrorSummary />
        <Field name="body" label={m.review_note_body()} maxLength={4000} required>
          <Textarea rows={3} />
        </Field>
        <Fieldset legend={m.review_note_who()}>
          <Radio name="visibility" value="internal" defaultChecked label={m.review_note_for_curators()} />
          <Radio
            name="visibility"
            value="external"
            label={m.review_note_for_publisher()}
            hint={m.review_note_for_publisher_hint()}
          />
        </Fieldset>
        <Button type="submit">{m.review_note_add()}</Button>
      </FormState>
    </fetcher.Form>
  );
}
