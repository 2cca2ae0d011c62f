import { ChevronDown, ChevronUp, Send } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';
import { SaveState } from './save-state.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import type { Checks } from './use-checks.ts';

export interface EditorBarProps {
  sync: DraftSync;
  state: DraftState;
  checks: Checks;
  maySubmit: boolean;
  live: string | null;
  onProblem: (step: 1 | -1) => void;
  onJump: (pointer: string) => void;
}

/** Always in reach: where the text lies, what is still wrong, and the way on. */
export function EditorBar({ sync, state, checks, maySubmit, live, onProblem, onJump }: EditorBarProps) {
  const [submitting, setSubmitting] = useState(false);
  const count = checks.problems.length;
  return (
    <div className="sticky bottom-0 z-20 -mx-4 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t bg-surface px-4 py-3 sm:-mx-8 sm:px-8">
      <div className="me-auto min-w-0">
        <SaveState state={state} />
      </div>
      {count > 0 && (
        <div className="flex items-center gap-1">
          <span className="text-ink-soft text-sm tabular-nums">{m.editor_problems({ count })}</span>
          <Button
            size="sm"
            variant="quiet"
            aria-label={m.editor_previous_problem()}
            aria-keyshortcuts="Alt+ArrowUp"
            title={`${m.editor_previous_problem()} (Alt ↑)`}
            onClick={() => onProblem(-1)}
          >
            <ChevronUp aria-hidden className="size-4" />
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-label={m.editor_next_problem()}
            aria-keyshortcuts="Alt+ArrowDown"
            title={`${m.editor_next_problem()} (Alt ↓)`}
            onClick={() => onProblem(1)}
          >
            <ChevronDown aria-hidden className="size-4" />
          </Button>
        </div>
      )}
      <Button variant="primary" className="max-sm:w-full" onClick={() => setSubmitting(true)}>
        <Send aria-hidden className="size-4" />
        {m.editor_finish()}
      </Button>
      <SubmitDialog
        open={submitting}
        onClose={() => setSubmitting(false)}
        sync={sync}
        state={state}
        checks={checks}
        maySubmit={maySubmit}
        live={live}
        onJump={(pointer) => {
          setSubmitting(false);
          onJump(pointer);
        }}
      />
    </div>
  );
}
