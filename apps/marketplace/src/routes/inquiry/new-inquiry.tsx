import { redirect } from 'react-router';
import { InquiryFormPage } from '../../features/inquiry/inquiry-form-page.tsx';
import { loadInquiryForm } from '../../features/inquiry/load-inquiry-form.ts';
import { sendInquiry } from '../../features/inquiry/send-inquiry.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/new-inquiry.ts';

export const handle = { javascript: false };

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.inquiry_title(), index: false });

export const loader = ({ context, params }: Route.LoaderArgs) => loadInquiryForm(page(context), params);

export async function action({ context, params, request }: Route.ActionArgs) {
  const result = await sendInquiry(page(context), request, `${params.namespace}/${params.slug}`);
  if (!result.data.ok) return result;
  return redirect(localePath(`/inquiries/${result.data.value.statusToken}?sent`));
}

export default function NewInquiry({ actionData, loaderData }: Route.ComponentProps) {
  return <InquiryFormPage {...loaderData} result={actionData} />;
}
