import { arrayMove } from '@dnd-kit/sortable';
import clsx from 'clsx';
import { CopyPlus, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { fieldId } from '../../ui/field.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { useToast } from '../../ui/toast.tsx';
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

/** A list of parts that can be added, removed and put in order, by dragging or from the keyboard. */
export function RowsField({ spec, path, children }: RowsFieldProps) {
  const { value, set, undo, findingsAt, language } = useEditor();
  const toast = useToast();
  const found = getAt(value, path);
  const rows = Array.isArray(found) ? found : [];
  const keep = (next: unknown[]) => set(path, next.length === 0 && !spec.keepEmpty ? undefined : next);
  // Rows have no identity until their id is typed: their number is it.
  const items = rows.map((_, index) => ({
    id: String(index + 1),
    name: m.editor_item({ number: index + 1 }),
  }));
  const remove = (index: number) => {
    keep(rows.filter((_, other) => other !== index));
    toast({
      title: m.editor_removed({ number: index + 1 }),
      tone: 'info',
      action: { label: m.editor_undo(), onSelect: undo },
    });
  };
  const id = fieldId(fieldName(path));
  return (
    <fieldset
      className={clsx(
        'min-w-0 space-y-3',
        spec.locale ? 'sm:mt-4' : 'not-first:mt-4 sm:col-span-2',
        spec.locale && spec.locale !== language && 'max-sm:hidden',
      )}
    >
      <legend id={id} tabIndex={-1} className="mb-1 font-medium text-sm">
        {spec.label()}
      </legend>
      {spec.hint && <p className="text-ink-faint text-xs">{spec.hint()}</p>}
      {findingsAt(path).map((finding) => (
        <FindingNote key={finding.fingerprint} finding={finding} />
      ))}
      {rows.length > 0 && (
        <SortableList
          label={spec.label()}
          items={items}
          layout="form"
          onReorder={(_, { from, to }) => keep(arrayMove(rows, from, to))}
          actions={(_, index) => (
            <Button
              size="sm"
              variant="quiet"
              aria-label={m.editor_remove({ number: index + 1 })}
              onClick={() => remove(index)}
            >
              <Trash2 aria-hidden className="size-4" />
            </Button>
          )}
        >
          {(_, index) => {
            const row = rows[index];
            return children(`${path}/${index}`, isObject(row) ? row : {});
          }}
        </SortableList>
      )}
      <div className="flex flex-wrap gap-2">
        {rows.length < spec.most && (
          <Button size="sm" onClick={() => keep([...rows, structuredClone(spec.blank)])}>
            <Plus aria-hidden className="size-4" />
            {m.editor_add({ what: spec.what() })}
          </Button>
        )}
        {rows.length === 0 && spec.mirrors && <TakeStructure mirrors={spec.mirrors} onTake={keep} />}
      </div>
    </fieldset>
  );
}

interface TakeStructureProps {
  mirrors: NonNullable<RowsSpec['mirrors']>;
  onTake: (rows: unknown[]) => void;
}

/** As many rows as the other language has, with its words to be translated in place. */
function TakeStructure({ mirrors: { at, language }, onTake }: TakeStructureProps) {
  const other = getAt(useEditor().value, at);
  if (!Array.isArray(other) || other.length === 0) return null;
  return (
    <Button size="sm" variant="quiet" onClick={() => onTake(structuredClone(other))}>
      <CopyPlus aria-hidden className="size-4" />
      {m.editor_copy_structure({ language: language(), count: other.length })}
    </Button>
  );
}
