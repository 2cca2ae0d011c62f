import { redirect } from 'react-router';
import { countries } from '../../features/identity/countries.ts';
import { NewOrganisationPage } from '../../features/identity/new-organisation-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { requireSession } from '../../server/require-session.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/new-organisation.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.organisation_new_title(), index: false });

export const loader = () => ({ countries: countries() });

export async function action({ context, request }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const form = await readForm(request);
  const result = await submit(form, () =>
    organisations.createOrganization({
      kind: formText(form, 'kind') as 'partner' | 'customer',
      name: formText(form, 'name'),
      nameEn: optionalText(form, 'nameEn'),
      website: optionalText(form, 'website'),
      country: optionalText(form, 'country'),
    }),
  );
  if (!result.data.ok) return result;
  return redirect(withReturn('/signed-in', returnOf(request)));
}

export default function NewOrganisation({ loaderData, actionData }: Route.ComponentProps) {
  return <NewOrganisationPage {...loaderData} result={actionData} />;
}
