import { CircleAlert, CircleCheck, CloudOff, GitMerge, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { formatTime } from '../../lib/format/index.ts';
import type { DraftState } from './draft/draft-state.ts';

/** Where what is written lies at this moment. */
export function SaveState({ state }: { state: DraftState }) {
  return (
    <p role="status" data-save-state={state.save.kind} className="flex min-w-0 items-center gap-2 text-sm">
      <Words state={state} />
    </p>
  );
}

function Words({ state: { save, base, kept } }: { state: DraftState }): ReactNode {
  const mark = 'size-4 shrink-0';
  switch (save.kind) {
    case 'saved':
      return (
        <>
          <CircleCheck aria-hidden className={`${mark} text-good`} />
          <span className="text-ink-soft">
            {base.updatedAt
              ? m.editor_state_saved({ time: formatTime(base.updatedAt) })
              : m.editor_state_new()}
          </span>
        </>
      );
    case 'waiting':
    case 'saving':
      return (
        <>
          <LoaderCircle aria-hidden className={`${mark} text-ink-faint motion-safe:animate-spin`} />
          <span className="text-ink-soft">{m.editor_state_saving()}</span>
        </>
      );
    case 'offline':
      return (
        <>
          <CloudOff aria-hidden className={`${mark} text-warn`} />
          <span>
            {save.signedOut ? m.editor_state_signed_out() : m.editor_state_offline()}
            {!kept && ` ${m.editor_state_not_kept()}`}
          </span>
        </>
      );
    case 'conflict':
      return (
        <>
          <GitMerge aria-hidden className={`${mark} text-warn`} />
          <span>{m.editor_state_conflict()}</span>
        </>
      );
    case 'gone':
    case 'refused':
      return (
        <>
          <CircleAlert aria-hidden className={`${mark} text-bad`} />
          <span>{save.kind === 'gone' ? m.editor_state_gone() : save.message}</span>
        </>
      );
  }
}
