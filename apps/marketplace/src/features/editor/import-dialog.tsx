import clsx from 'clsx';
import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { Json } from './at.ts';
import type { Proposal } from './proposal-review.tsx';
import { readImport } from './read-import.ts';

export interface ImportDialogProps {
  open: boolean;
  onClose: () => void;
  value: Json;
  onProposal: (proposal: Proposal) => void;
}

/** Pasted, chosen or dropped; nothing is changed before it was looked at in the page. */
export function ImportDialog({ open, onClose, value, onProposal }: ImportDialogProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const read = (source: string) => {
    const reading = readImport(source, value);
    if ('problem' in reading) return setProblem(reading.problem);
    setText('');
    setProblem('');
    onClose();
    onProposal(reading.proposal);
  };
  const readFile = async (file: File | undefined) => file && read(await file.text());
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void readFile(event.dataTransfer.files[0]);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={m.editor_import()}
      description={m.editor_import_text()}
      actions={
        <>
          <Button onClick={onClose}>{m.workspace_cancel()}</Button>
          <Button variant="primary" onClick={() => read(text)}>
            {m.editor_import_read()}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button below is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={clsx(
          'space-y-3 rounded-md',
          over && 'outline-2 outline-accent outline-dashed outline-offset-4',
        )}
      >
        <Field name="import" label={m.editor_import_paste()} error={problem || undefined} required>
          <Textarea
            value={text}
            rows={9}
            required={false}
            spellCheck={false}
            className="font-mono text-xs"
            onChange={({ target }) => setText(target.value)}
          />
        </Field>
        <p className="flex flex-wrap items-center gap-3 text-ink-faint text-sm">
          <label className={buttonStyle({ size: 'sm' }, 'cursor-pointer focus-within:outline-2')}>
            <FileUp aria-hidden className="size-4" />
            {m.editor_import_file()}
            <input
              type="file"
              accept=".json,.yaml,.yml,application/json,application/yaml"
              className="sr-only"
              onChange={({ target }) => void readFile(target.files?.[0])}
            />
          </label>
          {m.editor_import_drop()}
        </p>
      </div>
    </Dialog>
  );
}
