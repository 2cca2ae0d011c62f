import { data, redirect } from 'react-router';
import { ReasonPage } from '../../features/review/reason-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Api } from '../../server/api.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/reason.ts';

type Written = Parameters<Api['review']['createCannedReason']>[0];

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.reasons_title(), index: false });

/** `new` is the page of a text that is not there yet. */
export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  if (code === 'new') return { reason: null };
  const { api, requestId } = page(context);
  const { data: reasons } = await api.review.listCannedReasons({ retired: true });
  const reason = reasons.find((one) => one.code === code);
  if (!reason) throw data({ requestId, code: null }, { status: 404 });
  return { reason };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { review } = page(context).api;
  const form = await readForm(request);
  const both = (name: string) => ({
    'zh-CN': formText(form, `${name}.zh-CN`),
    en: formText(form, `${name}.en`),
  });
  const written = {
    code: formText(form, 'code'),
    kind: formText(form, 'kind') as Written['kind'],
    reason: formText(form, 'reason') as Written['reason'],
    title: both('title'),
    text: both('text'),
  };
  const result = await submit(form, () =>
    params.code === 'new'
      ? review.createCannedReason(written)
      : review.editCannedReason({ ...written, revision: Number(formText(form, 'revision')) }),
  );
  if (!result.data.ok) return result;
  return redirect(localePath('/desk/reasons'));
}

export default function Reason({ loaderData, actionData }: Route.ComponentProps) {
  return <ReasonPage key={loaderData.reason?.code} {...loaderData} result={actionData} />;
}
