import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ListingPreview } from './listing-preview.tsx';
import type { Preview } from './load-preview.ts';

/** What is being written, made into a page by the server, because Markdown is cleaned there. */
export function ManifestPreview({ manifest }: { manifest: Record<string, unknown> }) {
  const { submit, data, state } = useFetcher<{ preview: Preview | null }>();
  useEffect(() => {
    const action = localePath('/workspace/preview');
    submit({ manifest: JSON.stringify(manifest) }, { method: 'post', action });
  }, [submit, manifest]);
  if (!data || state !== 'idle')
    return (
      <div role="status" aria-label={m.listings_preview_loading()}>
        <Skeleton className="h-96 w-full rounded-lg" />
      </div>
    );
  return <ListingPreview preview={data.preview} />;
}
