import { InquiryStatusPage } from '../../features/inquiry/inquiry-status-page.tsx';
import { actOnInquiry, loadInquiry } from '../../features/inquiry/load-inquiry.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/inquiry.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.inquiry.listing.text ?? m.inquiry_status_title(), index: false });

export const loader = ({ context, params: { inquiryId } }: Route.LoaderArgs) =>
  loadInquiry(page(context), { inquiryId });

export const action = ({ context, params: { inquiryId }, request }: Route.ActionArgs) =>
  actOnInquiry(page(context), request, { inquiryId });

export default function InquiryRoute({ actionData, loaderData }: Route.ComponentProps) {
  return <InquiryStatusPage {...loaderData} result={actionData} />;
}
