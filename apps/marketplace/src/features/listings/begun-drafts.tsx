import { kinds } from '@headwater/manifest';
import { type FormEvent, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatRelative } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useToast } from '../../ui/toast.tsx';
import { failureOf } from '../workspace/action-result.ts';
import { useDone } from '../workspace/use-done.ts';

export interface BegunDraft {
  id: string;
  revision: number;
  kind: string;
  name: string;
  by: string | null;
  updatedAt: string;
}

export interface BegunDraftsProps {
  drafts: BegunDraft[];
  nextCursor: string | null;
  now: string;
}

/** What was begun and not pushed yet; shown only when there is some. */
export function BegunDrafts({ drafts, nextCursor, now }: BegunDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-lg">{m.listings_begun()}</h2>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {drafts.map((draft) => (
          <Begun key={draft.id} draft={draft} now={now} />
        ))}
      </ul>
      <Pagination nextCursor={nextCursor} />
    </section>
  );
}

function Begun({ draft, now }: { draft: BegunDraft; now: string }) {
  const kind = kinds[draft.kind as keyof typeof kinds];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm">
      <span className="me-auto min-w-0">
        <TextLink to={`/workspace/drafts/${draft.id}`} className="font-medium">
          {draft.name || m.listings_unnamed()}
        </TextLink>
        <span className="block text-ink-faint text-xs">
          {[kind && textOf(kind), draft.by, formatRelative(draft.updatedAt, now)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Discard draft={draft} />
    </li>
  );
}

/** Asked first, because it cannot be undone; without scripts the button does it at once. */
function Discard({ draft: { id, revision } }: { draft: BegunDraft }) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  useDone(fetcher, () => {
    setAsking(false);
    toast({ title: m.listings_begun_discarded(), tone: 'info' });
  });
  const discard = () =>
    fetcher.submit(
      { intent: 'discard', draft: id, revision },
      { method: 'post', encType: 'multipart/form-data' },
    );
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  return (
    <>
      <fetcher.Form method="post" encType="multipart/form-data" onSubmit={ask}>
        <input type="hidden" name="draft" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <Button type="submit" name="intent" value="discard" size="sm" variant="quiet">
          {m.listings_begun_discard()}
        </Button>
      </fetcher.Form>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={m.editor_discard_title()}
        description={failureOf(fetcher.data)?.message ?? m.editor_discard_text()}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{m.workspace_cancel()}</Button>
            <Button
              variant="danger"
              aria-disabled={fetcher.state !== 'idle' || undefined}
              onClick={() => void discard()}
            >
              {m.listings_begun_discard()}
            </Button>
          </>
        }
      />
    </>
  );
}
