import { redirect } from 'react-router';
import { InquiryStatusPage } from '../../features/inquiry/inquiry-status-page.tsx';
import { toInquiryView } from '../../features/inquiry/inquiry-view.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/inquiry-status.ts';

export const handle = { javascript: false };

/** The address is the key to this page: no other site may learn it from a link that is followed. */
export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: m.inquiry_status_title(), index: false }),
  { name: 'referrer', content: 'same-origin' },
];

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { api, mailsInOutbox } = page(context);
  const inquiry = await api.demand.getInquiryStatus({ token: params.token });
  return {
    inquiry: toInquiryView(inquiry, new Date()),
    justSent: url.searchParams.has('sent'),
    mailsInOutbox,
  };
}

export async function action({ context, params }: Route.ActionArgs) {
  const { token } = params;
  const result = await submit({}, () => page(context).api.demand.withdrawConsent({ token }));
  return result.data.ok ? redirect(localePath(`/inquiries/${token}`)) : result;
}

export default function InquiryStatus({ actionData, loaderData }: Route.ComponentProps) {
  return <InquiryStatusPage {...loaderData} result={actionData} />;
}
