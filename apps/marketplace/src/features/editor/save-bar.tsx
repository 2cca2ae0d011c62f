import { useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { failureOf } from '../workspace/action-result.ts';
import { useDone } from '../workspace/use-done.ts';
import type { Json } from './at.ts';
import type { useManifestDraft } from './use-manifest-draft.ts';

export interface SaveBarProps {
  listing: { revision: number };
  draft: ReturnType<typeof useManifestDraft>;
  maySubmit: boolean;
  onJump: (pointer: string) => void;
}

/** Always in reach. Saving keeps the page and its focus; what blocks leads to the first field to mend. */
export function SaveBar({ listing, draft, maySubmit, onJump }: SaveBarProps) {
  const fetcher = useFetcher<FormResult>();
  const sent = useRef<Json>(draft.value);
  const failure = failureOf(fetcher.data);
  const pending = fetcher.state !== 'idle';
  const [saved, setSaved] = useState<string | null>(null);
  useDone(fetcher, () => {
    draft.markSaved(sent.current);
    setSaved(String(sent.current.version));
  });
  const send = (intent: 'save' | 'submit') => {
    const stops = intent === 'save' ? ['error'] : ['error', 'publishing'];
    const first = draft.findings.find(({ severity }) => stops.includes(severity));
    if (first) return onJump(first.pointer);
    sent.current = draft.value;
    const overwrite = failure?.code === 'stale' ? 'yes' : '';
    const fields = { intent, overwrite, revision: String(listing.revision) };
    return fetcher.submit({ ...fields, manifest: JSON.stringify(draft.value) }, { method: 'post' });
  };
  return (
    <div className="sticky bottom-0 z-20 -mx-4 mt-8 flex flex-wrap items-center gap-3 border-line border-t bg-surface px-4 py-3 sm:-mx-8 sm:px-8">
      <div className="me-auto min-w-0 text-sm">
        {failure && !pending ? (
          <Refusal message={failure.message} fields={failure.fields} onJump={onJump} />
        ) : (
          <p className="text-ink-soft" role="status">
            <SaveState dirty={draft.dirty} saved={saved} />
          </p>
        )}
      </div>
      <Button aria-disabled={pending || undefined} onClick={() => send('save')}>
        {m.editor_save()}
      </Button>
      {maySubmit && (
        <Button variant="primary" aria-disabled={pending || undefined} onClick={() => send('submit')}>
          {m.editor_submit()}
        </Button>
      )}
    </div>
  );
}

/** Said here and not in a toast: that would lie on the buttons. */
function SaveState({ dirty, saved }: { dirty: boolean; saved: string | null }) {
  if (dirty) return m.editor_unsaved();
  return saved === null ? m.editor_all_saved() : m.editor_saved({ version: saved });
}

interface RefusalProps {
  message: string;
  fields: Record<string, string>;
  onJump: (pointer: string) => void;
}

function Refusal({ message, fields, onJump }: RefusalProps) {
  return (
    <div role="alert" className="text-bad">
      <p className="font-medium">{message}</p>
      <ul className="max-h-28 overflow-y-auto">
        {Object.entries(fields).map(([name, text]) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => onJump(`/${name.replaceAll('.', '/')}`)}
              className="text-start underline underline-offset-4"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
