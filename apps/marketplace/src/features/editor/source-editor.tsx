import { parseManifest, type SourceProblem } from '@headwater/manifest';
import { isSame } from '@headwater/manifest/merge';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { isObject, type Json } from './at.ts';
import { writeSource } from './write-source.ts';

export interface SourceEditorProps {
  value: Json;
  onChange: (value: Json) => void;
}

/** The same manifest as text, for what the form does not show. */
export function SourceEditor({ value, onChange }: SourceEditorProps) {
  const [text, setText] = useState(() => writeSource.yaml(value));
  const [problems, setProblems] = useState<SourceProblem[]>([]);
  const written = useRef(value);
  // Somebody else's change, an undo or an import: the text follows, unless it says the same already.
  useEffect(() => {
    if (isSame(written.current, value)) return;
    written.current = value;
    setText(writeSource.yaml(value));
    setProblems([]);
  }, [value]);
  const read = (next: string) => {
    setText(next);
    const parsed = parseManifest(next, { format: 'yaml' });
    setProblems(parsed.problems);
    if (parsed.problems.length === 0 && isObject(parsed.value)) {
      written.current = parsed.value;
      onChange(parsed.value);
    }
  };
  const [problem] = problems;
  return (
    <Field
      name="source"
      label={m.editor_source()}
      hint={m.editor_source_hint()}
      error={
        problem &&
        m.editor_source_problem({
          line: problem.line,
          column: problem.column,
          message: textOf(problem.message),
        })
      }
      required
    >
      <Textarea
        value={text}
        required={false}
        rows={36}
        spellCheck={false}
        wrap="off"
        className="font-mono text-sm"
        onChange={({ target }) => read(target.value)}
      />
    </Field>
  );
}
