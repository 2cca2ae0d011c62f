import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { Thread } from '../inquiry/thread.tsx';
import type { ThreadView } from '../inquiry/thread-view.ts';
import { Section } from '../workspace/section.tsx';
import type { Lead } from './types.ts';

export interface LeadThreadProps {
  lead: Lead;
  thread: ThreadView;
  mayRespond: boolean;
  result: FormResult | undefined;
}

/** The talk with the customer, and what the customer said about its end. */
export function LeadThread({
  lead: { state, closed, answeredAt },
  thread,
  mayRespond,
  result,
}: LeadThreadProps) {
  const early = state === 'offered';
  return (
    <Section title={m.inquiry_thread()}>
      {answeredAt && <Callout tone="good" title={m.inquiry_confirmed_by_customer()} />}
      {closed && (
        <Callout tone="neutral" title={m.inquiry_closed_by_customer({ reason: textOf(closed.label) })} />
      )}
      <div className="max-w-2xl">
        <Thread
          thread={thread}
          compose={mayRespond}
          unanswered={early ? m.inquiry_thread_unanswered_early() : m.inquiry_thread_unanswered_partner()}
          hint={early ? m.inquiry_thread_hint_early() : undefined}
          result={result}
        />
      </div>
    </Section>
  );
}
