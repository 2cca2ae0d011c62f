import clsx from 'clsx';
import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { resultOf } from './result-of.ts';
import type { MessageView, ThreadView } from './thread-view.ts';

export interface ThreadProps {
  thread: ThreadView;
  /** What to do while there is only the inquiry. */
  unanswered: ReactNode;
  /** What the other side will and will not see. */
  hint?: string | undefined;
  /** Absent for readers who may not write. */
  compose?: boolean;
  result: FormResult | undefined;
}

/** The talk on an inquiry, the same for both sides; a plain form, so that it needs no script. */
export function Thread({
  thread: { messages, refusal },
  unanswered,
  hint,
  compose = true,
  result,
}: ThreadProps) {
  return (
    <div className="space-y-5">
      <ol aria-label={m.inquiry_thread()} className="space-y-3">
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ol>
      {messages.length === 1 && !refusal && <p className="max-w-prose text-ink-soft text-sm">{unanswered}</p>}
      {compose && refusal && (
        <p className="rounded-md border border-line border-dashed px-4 py-3 text-ink-soft text-sm">
          {refusal}
        </p>
      )}
      {compose && !refusal && (
        // A sent message leaves an empty field behind.
        <Form key={messages.length} method="post" className="space-y-3">
          <FormState result={resultOf(result, 'message')}>
            <UnsavedForm />
            <FormErrorSummary />
            <input type="hidden" name="intent" value="message" />
            <Field name="body" label={m.inquiry_thread_write()} hint={hint} maxLength={2000} required>
              <Textarea rows={4} />
            </Field>
            <SubmitButton name="send" value="message">
              {m.inquiry_thread_send()}
            </SubmitButton>
          </FormState>
        </Form>
      )}
    </div>
  );
}

function Message({ message: { mine, author, body, masked, at, sent } }: { message: MessageView }) {
  return (
    <li className={clsx('flex', mine && 'justify-end')}>
      <article
        className={clsx(
          'max-w-[85%] rounded-lg border px-4 py-3 text-sm max-sm:max-w-[94%]',
          mine ? 'border-accent-line bg-accent-soft' : 'border-line bg-surface',
        )}
      >
        <header className="mb-1 flex flex-wrap items-baseline gap-x-3 text-xs">
          <span className="font-medium">{author}</span>
          <time dateTime={at} className="text-ink-soft tabular-nums">
            {sent}
          </time>
        </header>
        {body === null ? (
          <p className="text-ink-soft italic">{m.inquiry_thread_erased()}</p>
        ) : (
          <p className="whitespace-pre-line break-words">{body}</p>
        )}
        {masked && (
          <p className="mt-1.5 flex items-center gap-1.5 text-ink-soft text-xs">
            <EyeOff aria-hidden className="size-3.5" />
            {m.inquiry_thread_masked()}
          </p>
        )}
      </article>
    </li>
  );
}
