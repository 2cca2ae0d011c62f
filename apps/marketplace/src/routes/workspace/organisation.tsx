import { OrganisationPage } from '../../features/members/organisation-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseForm, submit } from '../../server/submit.ts';
import type { Route } from './+types/organisation.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.organisation_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    organisation: await visitor.api.organisations.getOrganization({}),
    mayWrite: can(visitor, 'organisation.write'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const form = await readForm(request);
  const current = await organisations.getOrganization({});
  if (String(current.revision) !== form.revision)
    return refuseForm(form, { message: m.organisation_stale(), keepValues: false });
  return submit(form, () =>
    organisations.updateOrganization({
      name: formText(form, 'name'),
      nameEn: formText(form, 'nameEn') || null,
      website: formText(form, 'website') || null,
      country: formText(form, 'country').toUpperCase() || null,
    }),
  );
}

export default function Organisation({ loaderData, actionData }: Route.ComponentProps) {
  return <OrganisationPage {...loaderData} result={actionData} />;
}
