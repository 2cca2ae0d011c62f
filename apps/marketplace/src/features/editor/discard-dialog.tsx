import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureOf } from '../workspace/action-result.ts';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';

export interface DiscardDialogProps {
  open: boolean;
  onClose: () => void;
  sync: DraftSync;
  state: DraftState;
  listing: string | null;
}

/** Asked, because it cannot be undone once the page is left. */
export function DiscardDialog({ open, onClose, sync, state, listing }: DiscardDialogProps) {
  const fetcher = useFetcher<FormResult>();
  const failure = failureOf(fetcher.data);
  const discard = async () => {
    await sync.flush();
    const { id, revision } = sync.get().base;
    sync.forget();
    await fetcher.submit({ intent: 'discard', draft: id, revision }, { method: 'post' });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={m.editor_discard_title()}
      description={
        failure?.message ??
        (listing && state.base.id ? m.editor_discard_text_listing() : m.editor_discard_text())
      }
      actions={
        <>
          <Button onClick={onClose}>{m.workspace_cancel()}</Button>
          <Button variant="danger" aria-disabled={fetcher.state !== 'idle' || undefined} onClick={discard}>
            {m.editor_discard()}
          </Button>
        </>
      }
    />
  );
}
