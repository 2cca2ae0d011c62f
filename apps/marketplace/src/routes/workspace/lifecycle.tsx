import { redirect } from 'react-router';
import { LifecyclePage } from '../../features/listings/lifecycle-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/lifecycle.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.listings_lifecycle(), index: false });

export async function loader({ context, params }: Route.LoaderArgs) {
  const listing = `${params.namespace}/${params.slug}`;
  return { listing: await page(context).api.catalogue.getListing({ listing }) };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { catalogue } = page(context).api;
  const listing = `${params.namespace}/${params.slug}`;
  const form = await readForm(request);
  const reason = optionalText(form, 'reason');
  return runIntent(form, {
    deprecate: () =>
      catalogue.deprecateListing({ listing, successor: optionalText(form, 'successor'), reason }),
    withdraw: () => catalogue.withdrawListing({ listing, reason }),
    restore: () => catalogue.restoreListing({ listing }),
    transfer: async () => {
      const namespace = formText(form, 'namespace');
      await catalogue.transferListing({ listing, namespace, slug: optionalText(form, 'slug') });
      throw redirect(localePath('/workspace/listings'));
    },
  });
}

export default function Lifecycle({ loaderData }: Route.ComponentProps) {
  return <LifecyclePage {...loaderData} />;
}
