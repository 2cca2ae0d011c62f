import { redirect } from 'react-router';
import { loadNames } from '../../features/discovery/code-names.ts';
import { loadPreview } from '../../features/listings/load-preview.ts';
import { listingPathOf, versionPathOf } from '../../features/listings/types.ts';
import { VersionPage, type VersionTab } from '../../features/listings/version-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { textOf } from '../../lib/locale/words.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/version.ts';

const tabs: VersionTab[] = ['preview', 'changes', 'manifest'];

export const meta: Route.MetaFunction = ({ loaderData, ...args }) => {
  const title = loaderData
    ? m.listings_version_title({ name: loaderData.name, version: loaderData.version.version })
    : m.listings_version();
  return pageMeta(args, { title, index: false });
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const visitor = page(context);
  const { catalogue } = visitor.api;
  const ref = { listing: `${params.namespace}/${params.slug}` };
  const tab = tabs.find((one) => one === params.tab);
  if (params.tab && !tab) throw redirect(localePath(versionPathOf(ref.listing, params.version)));
  const [version, listing] = await Promise.all([
    catalogue.getVersion({ ...ref, version: params.version }),
    catalogue.getListing(ref),
  ]);
  return {
    version,
    reference: params.version,
    name: textOf(listing.name) || listing.listing,
    tab: tab ?? ('overview' as const),
    due: workingDeadline(version.dueAt),
    preview: tab === 'preview' ? loadPreview(version.manifest, await loadNames(visitor.api)) : null,
    diff: tab === 'changes' ? await catalogue.diffVersions({ ...ref, to: version.id }) : null,
    mayWrite: can(visitor, 'listing.write'),
    maySubmit: can(visitor, 'listing.submit'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { catalogue, review } = page(context).api;
  const ref = { listing: `${params.namespace}/${params.slug}`, version: params.version };
  const form = await readForm(request);
  return runIntent(form, {
    submit: () => catalogue.submitVersion({ ...ref, note: optionalText(form, 'note') }),
    reply: () => catalogue.replyToReview({ ...ref, body: formText(form, 'body') }),
    hand_back: () => catalogue.submitVersion({ ...ref, note: formText(form, 'body') }),
    read: () => review.markConversationRead({ caseId: formText(form, 'caseId') }),
    appeal: () => catalogue.appealRejection({ ...ref, statement: formText(form, 'statement') }),
    withdraw: async () => {
      await catalogue.withdrawVersion(ref);
      throw redirect(localePath(listingPathOf(ref.listing)));
    },
  });
}

export default function VersionRoute({ loaderData }: Route.ComponentProps) {
  return <VersionPage {...loaderData} />;
}
