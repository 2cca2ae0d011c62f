import { InquiriesPage } from '../../features/customer/inquiries-page.tsx';
import { toInquiryView } from '../../features/inquiry/inquiry-view.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/inquiries.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.inquiry_mine_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { data, nextCursor } = await page(context).api.demand.listMyInquiries(pageQuery(request, []));
  const now = new Date();
  const rows = data.map((inquiry) => ({
    ...toInquiryView(inquiry, now),
    unread: inquiry.unread,
    due: inquiry.state === 'offered' ? workingDeadline(inquiry.respondBy, now) : null,
  }));
  return { rows, nextCursor };
}

export default function Inquiries({ loaderData }: Route.ComponentProps) {
  return <InquiriesPage {...loaderData} />;
}
