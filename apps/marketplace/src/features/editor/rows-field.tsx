import { ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { fieldId } from '../../ui/field.tsx';
import { getAt, isObject, type Json, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import type { FieldSpec } from './field-spec.ts';
import { FindingNote } from './finding-note.tsx';
import { fieldName } from './manifest-field.tsx';

type RowsSpec = Extract<FieldSpec, { type: 'rows' }>;

interface RowsFieldProps {
  spec: RowsSpec;
  path: Path;
  /** Fields of one row; passed in, because rows hold fields and fields hold rows. */
  children: (base: Path, row: Json) => ReactNode;
}

/** A list of parts that can be added, removed and put in order. */
export function RowsField({ spec, path, children }: RowsFieldProps) {
  const { value, set, findingsAt } = useEditor();
  const found = getAt(value, path);
  const rows = Array.isArray(found) ? found : [];
  const keep = (next: unknown[]) => set(path, next.length === 0 && !spec.keepEmpty ? undefined : next);
  return (
    <fieldset className="min-w-0 space-y-3 sm:col-span-2">
      <legend id={fieldId(fieldName(path))} tabIndex={-1} className="mb-1 font-medium text-sm">
        {spec.label()}
      </legend>
      {spec.hint && <p className="text-ink-faint text-xs">{spec.hint()}</p>}
      {findingsAt(path).map((finding) => (
        <FindingNote key={finding.fingerprint} finding={finding} />
      ))}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity until their id is typed
        <div key={index} className="rounded-md border border-line bg-surface p-4">
          <RowHeader
            number={index + 1}
            onUp={index === 0 ? null : () => keep(swapped(rows, index))}
            onRemove={() => keep(rows.filter((_, other) => other !== index))}
          />
          {children(`${path}/${index}`, isObject(row) ? row : {})}
        </div>
      ))}
      {rows.length < spec.most && (
        <Button size="sm" onClick={() => keep([...rows, structuredClone(spec.blank)])}>
          <Plus aria-hidden className="size-4" />
          {m.editor_add({ what: spec.what() })}
        </Button>
      )}
    </fieldset>
  );
}

const swapped = (rows: unknown[], index: number) =>
  rows.with(index - 1, rows[index]).with(index, rows[index - 1]);

interface RowHeaderProps {
  number: number;
  onUp: (() => void) | null;
  onRemove: () => void;
}

function RowHeader({ number, onUp, onRemove }: RowHeaderProps) {
  return (
    <div className="mb-3 flex items-center gap-1">
      <span className="me-auto text-ink-faint text-xs">{m.editor_item({ number })}</span>
      {onUp && (
        <Button size="sm" variant="quiet" aria-label={m.editor_move_up({ number })} onClick={onUp}>
          <ArrowUp aria-hidden className="size-4" />
        </Button>
      )}
      <Button size="sm" variant="quiet" aria-label={m.editor_remove({ number })} onClick={onRemove}>
        <Trash2 aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
