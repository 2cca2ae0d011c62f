import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Segments } from '../../ui/segments.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import type { Proposal } from './proposal-review.tsx';

export type EditorView = 'form' | 'source' | 'preview';

export interface EditorToolsProps {
  view: EditorView;
  onView: (view: EditorView) => void;
  sync: DraftSync;
  state: DraftState;
  listing: string | null;
  onProposal: (proposal: Proposal) => void;
}

export function EditorTools({ view, onView, sync, state, listing, onProposal }: EditorToolsProps) {
  const [dialog, setDialog] = useState<'import' | 'export' | 'discard' | null>(null);
  const close = () => setDialog(null);
  const path = `/workspace/listings/${listing}`;
  const history = listing
    ? [
        { label: m.editor_history(), to: path },
        { label: m.editor_compare_live(), to: `${path}/compare?to=draft` },
      ]
    : [];
  const discard = state.base.id
    ? [{ label: m.editor_discard(), onSelect: () => setDialog('discard'), danger: true }]
    : [];
  return (
    <>
      <StepButtons sync={sync} state={state} />
      <Segments
        label={m.editor_view()}
        value={view}
        onChange={onView}
        options={[
          { value: 'form', label: m.editor_form() },
          { value: 'preview', label: m.editor_preview() },
          { value: 'source', label: m.editor_source() },
        ]}
      />
      <Menu
        label={m.editor_more()}
        items={[
          { label: m.editor_import(), onSelect: () => setDialog('import') },
          { label: m.editor_export(), onSelect: () => setDialog('export') },
          ...history,
          ...discard,
        ]}
      />
      <ImportDialog open={dialog === 'import'} onClose={close} value={state.value} onProposal={onProposal} />
      <ExportDialog open={dialog === 'export'} onClose={close} value={state.value} />
      <DiscardDialog
        open={dialog === 'discard'}
        onClose={close}
        sync={sync}
        state={state}
        listing={listing}
      />
    </>
  );
}

function StepButtons({ sync, state: { history } }: Pick<EditorToolsProps, 'sync' | 'state'>) {
  return (
    <span className="flex">
      <Button
        size="sm"
        variant="quiet"
        aria-label={m.editor_undo()}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={m.editor_undo()}
        disabled={history.past.length === 0}
        onClick={() => sync.undo()}
      >
        <Undo2 aria-hidden className="size-4" />
      </Button>
      <Button
        size="sm"
        variant="quiet"
        aria-label={m.editor_redo()}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title={m.editor_redo()}
        disabled={history.future.length === 0}
        onClick={() => sync.redo()}
      >
        <Redo2 aria-hidden className="size-4" />
      </Button>
    </span>
  );
}
