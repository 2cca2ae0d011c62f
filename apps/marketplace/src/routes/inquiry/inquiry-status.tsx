import { redirect } from 'react-router';
import { InquiryStatusPage } from '../../features/inquiry/inquiry-status-page.tsx';
import { actOnInquiry, loadInquiry } from '../../features/inquiry/load-inquiry.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/inquiry-status.ts';

export const handle = { javascript: false };

/** The address is the key to this page: no other site may learn it from a link that is followed. */
export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: m.inquiry_status_title(), index: false }),
  { name: 'referrer', content: 'same-origin' },
];

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    ...(await loadInquiry(visitor, { token: params.token })),
    justSent: url.searchParams.has('sent'),
    mailsInOutbox: visitor.mailsInOutbox,
  };
}

export async function action({ context, params: { token }, request }: Route.ActionArgs) {
  const result = await actOnInquiry(page(context), request, { token });
  return result.data.ok ? redirect(localePath(`/inquiries/${token}`)) : result;
}

export default function InquiryStatus({ actionData, loaderData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-2xl">
      <InquiryStatusPage {...loaderData} result={actionData} />
    </div>
  );
}
