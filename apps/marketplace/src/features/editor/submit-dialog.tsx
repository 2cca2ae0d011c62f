import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { failureOf } from '../workspace/action-result.ts';
import { ChangelogFields } from './changelog-fields.tsx';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';
import { SubmitForecast } from './submit-forecast.tsx';
import type { Checks } from './use-checks.ts';
import { VersionStep } from './version-step.tsx';

export interface SubmitDialogProps {
  open: boolean;
  onClose: () => void;
  sync: DraftSync;
  state: DraftState;
  checks: Checks;
  maySubmit: boolean;
  live: string | null;
  onJump: (pointer: string) => void;
}

/** The last look before it leaves: what is still open, which number it gets, what changed, and what happens then. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { open, onClose, sync, state, checks, maySubmit, live, onJump } = props;
  const fetcher = useFetcher<FormResult>();
  const [note, setNote] = useState('');
  const failure = failureOf(fetcher.data);
  const pending = fetcher.state !== 'idle';
  const errors = checks.problems.some(({ severity }) => severity === 'error');
  const ready = checks.problems.length === 0;
  const unsaved = !['saved', 'waiting', 'saving'].includes(state.save.kind);
  const send = async (intent: 'submit' | 'push') => {
    await sync.flush();
    if (sync.get().save.kind === 'waiting') await sync.flush();
    const { base, save } = sync.get();
    if (save.kind !== 'saved') return;
    const draft = base.id ?? '';
    await fetcher.submit({ intent, draft, revision: base.revision, note }, { method: 'post' });
  };
  useEffect(() => {
    if (open) sync.touch();
  }, [open, sync]);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={ready ? m.editor_submit_title() : m.editor_submit_open_title()}
      actions={
        <>
          <Button
            disabled={errors || unsaved}
            aria-disabled={pending || undefined}
            onClick={() => send('push')}
          >
            {m.editor_push_only()}
          </Button>
          {maySubmit && (
            <Button
              variant="primary"
              disabled={!ready || unsaved}
              aria-disabled={pending || undefined}
              onClick={() => send('submit')}
            >
              {m.editor_submit()}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-5">
        {failure && !pending && <Refusal failure={failure} onJump={onJump} />}
        {unsaved && <Callout tone="warn">{m.editor_submit_unsaved()}</Callout>}
        {!ready && <OpenProblems checks={checks} onJump={onJump} />}
        <VersionStep state={state} sync={sync} live={live} />
        <ChangelogFields state={state} sync={sync} />
        {open && !errors && <SubmitForecast manifest={state.value} />}
        {maySubmit && ready && (
          <Field name="note" label={m.listings_submit_note()} maxLength={4000} length={note.length}>
            <Textarea rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
          </Field>
        )}
      </div>
    </Dialog>
  );
}

function OpenProblems({ checks, onJump }: Pick<SubmitDialogProps, 'checks' | 'onJump'>) {
  const { problems, placed } = checks;
  return (
    <Callout tone="warn" title={m.editor_checks_publishing({ count: problems.length })}>
      <ul className="max-h-48 space-y-1 overflow-y-auto">
        {problems.map((problem) => (
          <li key={problem.fingerprint}>
            <JumpButton pointer={problem.pointer} onJump={onJump}>
              {[placed.labelOf(problem.pointer), textOf(problem.message)].filter(Boolean).join(' · ')}
            </JumpButton>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

interface RefusalProps {
  failure: { message: string; fields: Record<string, string> };
  onJump: (pointer: string) => void;
}

function Refusal({ failure: { message, fields }, onJump }: RefusalProps) {
  return (
    <div role="alert">
      <Callout tone="bad" title={message}>
        <ul className="max-h-48 space-y-1 overflow-y-auto">
          {Object.entries(fields).map(([name, text]) => (
            <li key={name}>
              <JumpButton pointer={`/${name.replaceAll('.', '/')}`} onJump={onJump}>
                {text}
              </JumpButton>
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}

interface JumpButtonProps {
  pointer: string;
  onJump: (pointer: string) => void;
  children: React.ReactNode;
}

function JumpButton({ pointer, onJump, children }: JumpButtonProps) {
  return (
    <button
      type="button"
      onClick={() => onJump(pointer)}
      className="text-start underline decoration-line-strong underline-offset-4 hover:text-accent"
    >
      {children}
    </button>
  );
}
