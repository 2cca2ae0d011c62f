import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { loadNames } from '../../features/discovery/code-names.ts';
import { ListingCard } from '../../features/discovery/listing-card.tsx';
import { isObject } from '../../features/editor/at.ts';
import { draftCard } from '../../features/listings/draft-card.ts';
import { ListingPreview } from '../../features/listings/listing-preview.tsx';
import { loadPreview } from '../../features/listings/load-preview.ts';
import { presentable } from '../../features/listings/presentable.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Api } from '../../server/api.ts';
import { page } from '../../server/context.ts';
import { editableManifest } from '../../server/editable-manifest.ts';
import { requireSession } from '../../server/require-session.ts';
import type { Route } from './+types/preview-frame.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession('partner')];

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.listings_preview_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const name = new URL(request.url).searchParams.get('of') ?? '';
  const { api } = page(context);
  const [written, nameOf] = await Promise.all([writtenOf(api, name), loadNames(api)]);
  const manifest = presentable(written);
  return { name, card: manifest && draftCard(manifest), preview: manifest && loadPreview(manifest, nameOf) };
}

/** What is kept on the server of `namespace/slug`, or of a draft of its own. */
async function writtenOf(api: Api, name: string): Promise<Record<string, unknown>> {
  if (!name.includes('/')) return (await api.catalogue.getDraft({ draft: name })).manifest;
  const draft = await api.catalogue.findDraft({ listing: name });
  if (draft) return draft.manifest;
  return (await editableManifest(api, await api.catalogue.getListing({ listing: name }))).manifest;
}

export default function PreviewFrame({ loaderData: { name, card, preview } }: Route.ComponentProps) {
  useFollowDraft(name);
  return (
    <main id="main" className="mx-auto max-w-page space-y-6 p-4">
      <h1 className="sr-only">{m.listings_preview_title()}</h1>
      {card && (
        <div className="max-w-sm" inert>
          <ListingCard card={card} heading="h2" />
        </div>
      )}
      <ListingPreview preview={preview} />
    </main>
  );
}

/** Reads anew after each save: of the editor around it, or of one in another window. */
function useFollowDraft(name: string): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const channel = new BroadcastChannel(`headwater-draft:${name}`);
    channel.onmessage = () => void revalidate();
    const onMessage = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && isObject(data) && 'headwaterDraft' in data) void revalidate();
    };
    addEventListener('message', onMessage);
    return () => {
      channel.close();
      removeEventListener('message', onMessage);
    };
  }, [name, revalidate]);
}
