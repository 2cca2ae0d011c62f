import { redirect } from 'react-router';
import { toInquiryView } from '../../features/inquiry/inquiry-view.ts';
import { MyInquiriesPage } from '../../features/inquiry/my-inquiries-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { readForm } from '../../server/read-form.ts';
import { requireSession } from '../../server/require-session.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/my-inquiries.ts';

export const handle = { javascript: false };

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.inquiry_mine_title(), index: false });

export async function loader({ context, url }: Route.LoaderArgs) {
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const { data, nextCursor } = await page(context).api.demand.listMyInquiries({ cursor });
  const now = new Date();
  return { inquiries: data.map((inquiry) => toInquiryView(inquiry, now)), nextCursor };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const inquiryId = String(form.inquiryId ?? '');
  const result = await submit(form, () => page(context).api.demand.withdrawConsent({ inquiryId }));
  return result.data.ok ? redirect(localePath('/inquiries')) : result;
}

export default function MyInquiries({ actionData, loaderData }: Route.ComponentProps) {
  return <MyInquiriesPage {...loaderData} result={actionData} />;
}
