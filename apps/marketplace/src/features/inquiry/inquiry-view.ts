import { consentTexts, leadStateTitles } from '@headwater/domain/demand';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, formatRelative } from '../../lib/format/index.ts';
import { getLocale } from '../../lib/locale/current.ts';
import { wordsOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import type { Tone } from '../../ui/tone.ts';
import { listingPath } from '../discovery/paths.ts';

type Inquiry = Awaited<ReturnType<Api['demand']['getInquiryStatus']>>;
type State = Inquiry['state'];

const tones: Record<State, Tone> = {
  offered: 'info',
  accepted: 'good',
  working: 'good',
  converted: 'good',
  declined: 'warn',
  expired: 'warn',
  lost: 'neutral',
  withdrawn: 'neutral',
};

const nextSteps: Record<State, (parameters: { partner: string }) => string> = {
  offered: m.inquiry_next_offered,
  accepted: m.inquiry_next_accepted,
  working: m.inquiry_next_accepted,
  converted: m.inquiry_next_converted,
  declined: m.inquiry_next_declined,
  expired: m.inquiry_next_expired,
  lost: m.inquiry_next_lost,
  withdrawn: m.inquiry_next_withdrawn,
};

export type InquiryView = ReturnType<typeof toInquiryView>;

/** An inquiry as its sender sees it. */
export function toInquiryView(inquiry: Inquiry, now: Date) {
  const { state, partner, consent, decline, respondBy } = inquiry;
  const name = getLocale() === 'en' ? (partner.nameEn ?? partner.name) : partner.name;
  return {
    id: inquiry.id,
    listing: wordsOf(inquiry.listingName) ?? { text: inquiry.listing },
    path: listingPath(inquiry.listing),
    partner: name,
    state: {
      title: leadStateTitles[state][getLocale()],
      tone: tones[state],
      next: inquiry.closed ? m.inquiry_next_closed({ partner: name }) : nextSteps[state]({ partner: name }),
    },
    sentAt: inquiry.sentAt,
    sent: formatDateTime(inquiry.sentAt),
    changedAt: state === 'offered' ? null : inquiry.stateSince,
    confirmedAt: inquiry.answeredAt,
    mayConfirm: inquiry.mayConfirmAnswer,
    /** Still open, so that it can be closed. */
    isOpen: state === 'offered' || state === 'accepted' || state === 'working',
    closed: inquiry.closed?.label[getLocale()],
    promised:
      respondBy && state === 'offered'
        ? { at: formatDateTime(respondBy), in: formatRelative(respondBy, now) }
        : null,
    decline: decline && { reason: decline.label[getLocale()], note: decline.note },
    consent: {
      text: consentTexts[consent.version]?.[getLocale()] ?? '',
      version: consent.version,
      given: formatDateTime(consent.givenAt),
      withdrawn: consent.withdrawnAt && formatDateTime(consent.withdrawnAt),
    },
  };
}
