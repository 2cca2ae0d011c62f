import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';

type ApiThread = Awaited<ReturnType<Api['demand']['listInquiryMessages']>>;
type Side = ApiThread['data'][number]['from'];

export interface MessageView {
  id: string;
  mine: boolean;
  author: string;
  body: string | null;
  masked: boolean;
  at: string;
  sent: string;
}

export interface ThreadView {
  messages: MessageView[];
  /** Why this side may not write now. */
  refusal: string | null;
}

const refusals: Record<NonNullable<ApiThread['refusal']>, () => string> = {
  ended: m.inquiry_thread_ended,
  accept_first: m.inquiry_thread_question_asked,
  question_asked: m.inquiry_thread_question_asked,
  thread_full: m.inquiry_thread_full,
};

/** A thread as one side reads it; `other` names the side that is not the reader's. */
export function toThreadView(
  thread: ApiThread,
  { reader, other }: { reader: Side; other: string },
): ThreadView {
  return {
    messages: thread.data.map(({ id, from, author, body, masked, sentAt }) => ({
      id,
      mine: from === reader,
      author: from === reader ? (author ?? m.inquiry_thread_you()) : author ? `${author} · ${other}` : other,
      body,
      masked,
      at: sentAt,
      sent: formatDateTime(sentAt),
    })),
    refusal: thread.refusal && refusals[thread.refusal](),
  };
}
