import type { Manifest } from '@headwater/manifest';
import { data, redirect } from 'react-router';
import { BlockedEditor } from '../../features/editor/blocked-editor.tsx';
import { EditorPage } from '../../features/editor/editor-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { editableManifest } from '../../server/editable-manifest.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseForm, submit } from '../../server/submit.ts';
import type { Route } from './+types/edit-listing.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: m.editor_title({ name: `${args.params.namespace}/${args.params.slug}` }),
    index: false,
  });

export async function loader({ context, params }: Route.LoaderArgs) {
  const visitor = page(context);
  const { api } = visitor;
  const listing = await api.catalogue.getListing({ listing: `${params.namespace}/${params.slug}` });
  if (listing.pending && !['draft', 'action_required'].includes(listing.pending.state))
    return { listing, editor: null };
  const [{ manifest, isNewVersion, liveManifest, previousVersions }, namespaces] = await Promise.all([
    editableManifest(api, listing),
    api.organisations.listNamespaces({ limit: 100 }),
  ]);
  const facts = {
    now: new Date().toISOString(),
    provedNamespaces: namespaces.data.filter(({ state }) => state === 'proved').map(({ name }) => name),
    previousVersions,
    publisherKind: 'partner' as const,
    ...(liveManifest
      ? { liveManifest: { ...liveManifest, id: listing.listing } as unknown as Manifest }
      : {}),
  };
  return { listing, editor: { manifest, isNewVersion, facts, maySubmit: can(visitor, 'listing.submit') } };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { catalogue } = page(context).api;
  const ref = `${params.namespace}/${params.slug}`;
  const form = await readForm(request);
  const manifest = readManifest(formText(form, 'manifest'));
  const before = await catalogue.getListing({ listing: ref });
  if (form.overwrite !== 'yes' && String(before.revision) !== form.revision)
    return refuseForm({}, { message: m.editor_stale(), code: 'stale' });
  const result = await submit({}, async () => {
    const { version } = await catalogue.pushVersion({ manifest });
    if (form.intent === 'submit') await catalogue.submitVersion({ listing: ref, version: version.id });
    return version;
  });
  if (!result.data.ok || form.intent !== 'submit') return result;
  throw redirect(localePath(`/workspace/listings/${ref}/versions/${result.data.value.version}`));
}

function readManifest(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Falls through: only our own editor posts here, and it posts an object.
  }
  throw data(null, { status: 400 });
}

export default function EditListing({ loaderData: { listing, editor } }: Route.ComponentProps) {
  if (!editor) return <BlockedEditor listing={listing} />;
  return <EditorPage key={listing.id} listing={listing} {...editor} />;
}
