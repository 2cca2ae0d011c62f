import { consentTexts, currentConsentVersion, responseWorkingDays } from '@headwater/domain/demand';
import { redirect } from 'react-router';
import { formatWorkingDays } from '../../lib/format/index.ts';
import { getLocale } from '../../lib/locale/current.ts';
import { localePath } from '../../lib/locale/path.ts';
import type { PageContext } from '../../server/context.ts';
import { toCardView } from '../discovery/card-view.ts';
import { inquiryPath } from '../discovery/paths.ts';

export type InquiryFormData = Awaited<ReturnType<typeof loadInquiryForm>>;

/** What the customer is told before writing: to whom it goes, when the answer comes, what is done with the data. */
export async function loadInquiryForm(
  { api, session }: PageContext,
  name: { namespace: string; slug: string },
) {
  const { card, state } = await api.discovery.getListing(name);
  if (card.listing !== `${name.namespace}/${name.slug}`)
    throw redirect(localePath(inquiryPath(card.listing)), 301);
  return {
    card: toCardView(card),
    isOpen: state === 'live',
    consent: {
      version: currentConsentVersion,
      text: consentTexts[currentConsentVersion]?.[getLocale()] ?? '',
    },
    answerWithin: formatWorkingDays(responseWorkingDays),
    known: session && {
      name: session.user.name,
      email: session.user.email,
      company: session.active?.kind === 'customer' ? session.active.name : '',
    },
  };
}
