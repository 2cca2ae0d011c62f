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
  /** Never empty: the inquiry is the first of them. */
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

export interface ThreadOptions {
  reader: Side;
  /** Names the side that is not the reader's. */
  other: string;
  /** The inquiry itself: the customer's first words. */
  opening: Pick<MessageView, 'body' | 'masked' | 'at'>;
}

/** A thread as one side reads it; it begins with what the customer asked. */
export function toThreadView(thread: ApiThread, { reader, other, opening }: ThreadOptions): ThreadView {
  const first = { id: 'opening', from: 'customer' as const, author: null, ...opening, sentAt: opening.at };
  return {
    messages: [first, ...thread.data].map(({ id, from, author, body, masked, sentAt }) => ({
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
