import { getLocale } from '../../lib/locale/current.ts';
import type { PageContext } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import { toInquiryView } from './inquiry-view.ts';
import { toThreadView } from './thread-view.ts';

/** The link in a mail, or one's own inquiry by its id. */
export type InquiryAccess = { token: string } | { inquiryId: string };

export type InquiryPageData = Awaited<ReturnType<typeof loadInquiry>>;

/** What the customer sees; looking makes the partner's messages read. */
export async function loadInquiry({ api }: PageContext, access: InquiryAccess) {
  const [inquiry, thread] = await Promise.all([
    api.demand.getInquiryStatus(access),
    api.demand.listInquiryMessages(access),
  ]);
  if (thread.unread > 0) await api.demand.readInquiry(access);
  const { name, nameEn } = inquiry.partner;
  const other = getLocale() === 'en' ? (nameEn ?? name) : name;
  return {
    inquiry: toInquiryView(inquiry, new Date()),
    due: inquiry.state === 'offered' ? workingDeadline(inquiry.respondBy) : null,
    thread: toThreadView(thread, {
      reader: 'customer',
      other,
      opening: { body: inquiry.message, masked: false, at: inquiry.sentAt },
    }),
  };
}

/** The steps a customer has, each a plain form with its intent. */
export async function actOnInquiry({ api }: PageContext, request: Request, access: InquiryAccess) {
  const form = await readForm(request);
  return runIntent(form, {
    message: () => api.demand.sendInquiryMessage({ ...access, body: formText(form, 'body') }),
    answered: () => api.demand.confirmAnswer(access),
    close: () => api.demand.closeInquiry({ ...access, reason: formText(form, 'reason') as 'other' }),
    withdraw: () => api.demand.withdrawConsent(access),
  });
}
