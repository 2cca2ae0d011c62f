import type { DraftConflict, Side } from '@headwater/manifest/merge';
import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { formatTime } from '../../lib/format/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { StoredDraft } from './draft/stored-draft.ts';
import { plainText } from './plain-text.ts';

export interface ConflictListProps {
  incoming: { draft: StoredDraft; conflicts: DraftConflict[] };
  by: string;
  nameOf: (path: string) => string;
  onChoose: (choose: (path: string) => Side) => void;
}

/** Who wrote what meanwhile, and three ways on: theirs, mine, or field by field. Writing goes on beside it. */
export function ConflictList({ incoming: { draft, conflicts }, by, nameOf, onChoose }: ConflictListProps) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const time = draft.updatedAt ? formatTime(draft.updatedAt) : '';
  return (
    <Callout
      tone="warn"
      title={m.editor_conflict_title({ who: by, time, count: conflicts.length })}
      action={
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => onChoose(() => 'theirs')}>
            {m.editor_take_theirs()}
          </Button>
          <Button size="sm" onClick={() => onChoose(() => 'mine')}>
            {m.editor_keep_mine()}
          </Button>
          <Button size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {m.editor_see_differences()}
          </Button>
        </div>
      }
    >
      <p>{m.editor_conflict_text()}</p>
      {open && (
        <div className="mt-3 space-y-3">
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.path}
              conflict={conflict}
              name={nameOf(conflict.path)}
              side={chosen[conflict.path] ?? 'mine'}
              onSide={(side) => setChosen({ ...chosen, [conflict.path]: side })}
            />
          ))}
          <Button size="sm" variant="primary" onClick={() => onChoose((path) => chosen[path] ?? 'mine')}>
            {m.editor_apply_choice()}
          </Button>
        </div>
      )}
    </Callout>
  );
}

interface ConflictChoiceProps {
  conflict: DraftConflict;
  name: string;
  side: Side;
  onSide: (side: Side) => void;
}

function ConflictChoice({ conflict, name, side, onSide }: ConflictChoiceProps) {
  const sides: [Side, string][] = [
    ['mine', m.editor_mine()],
    ['theirs', m.editor_theirs()],
  ];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-ink">{name}</legend>
      <div className="grid gap-2 md:grid-cols-2">
        {sides.map(([key, label]) => (
          <label
            key={key}
            className="flex min-w-0 gap-2 rounded-md border border-line p-2.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={`conflict-${conflict.path}`}
              checked={side === key}
              onChange={() => onSide(key)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-ink-faint text-xs">{label}</span>
              <span className="block max-h-40 overflow-y-auto whitespace-pre-wrap break-words text-ink">
                {plainText(conflict[key]) ?? m.common_nothing()}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
