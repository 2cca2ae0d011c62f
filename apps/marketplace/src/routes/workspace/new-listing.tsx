import { redirect } from 'react-router';
import { NewListingPage } from '../../features/listings/new-listing-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { textOf } from '../../lib/locale/words.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { firstManifest } from '../../server/first-manifest.ts';
import { pageQuery } from '../../server/page-query.ts';
import type { FormValues } from '../../server/read-form.ts';
import { refuseForm, submit } from '../../server/submit.ts';
import type { Route } from './+types/new-listing.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.listings_new_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api } = page(context);
  const [namespaces, begun] = await Promise.all([
    api.organisations.listNamespaces({ limit: 100 }),
    api.catalogue.listNewDrafts({ ...pageQuery(request, []), limit: 10 }),
  ]);
  return {
    namespaces: namespaces.data.filter(({ state }) => state === 'proved').map(({ name }) => name),
    drafts: begun.data.map(({ id, revision, manifest, updatedBy, updatedAt }) => ({
      id,
      revision,
      kind: String(manifest.kind ?? ''),
      name: nameIn(manifest),
      by: updatedBy.name,
      updatedAt,
    })),
    nextCursor: begun.nextCursor,
    now: new Date().toISOString(),
  };
}

function nameIn({ listing, id }: Record<string, unknown>): string {
  const texts = listing as Partial<Record<'zh-CN' | 'en', { name?: string }>> | undefined;
  const name = textOf({ 'zh-CN': texts?.['zh-CN']?.name, en: texts?.en?.name });
  return name || (typeof id === 'string' ? id : '');
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await request.formData();
  const typed: FormValues = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  if (typed.intent === 'discard')
    return submit(typed, () =>
      api.catalogue.discardDraft({ draft: String(typed.draft), revision: Number(typed.revision) }),
    );
  const start = await firstManifest(form, await api.organisations.getOrganization({}));
  if (!start.manifest) {
    const message = start.problem?.message ?? '';
    return refuseForm(typed, { message, fields: start.problem ? { [start.problem.field]: message } : {} });
  }
  const { manifest } = start;
  const result = await submit(typed, () => api.catalogue.saveDraft({ manifest, revision: 0 }));
  if (!result.data.ok) return result;
  throw redirect(localePath(`/workspace/drafts/${result.data.value.id}`));
}

export default function NewListing({ loaderData, actionData }: Route.ComponentProps) {
  return <NewListingPage {...loaderData} result={actionData} />;
}
