import { useState } from 'react';
import { Textarea } from '../../ui/textarea.tsx';
import { getAt, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import { ManifestField } from './manifest-field.tsx';

export interface LinesFieldProps {
  path: Path;
  label: string;
  hint?: string;
  lang?: string;
}

const read = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A list of texts, one on each line; what is typed stays as typed until it says something else. */
export function LinesField({ path, lang, ...field }: LinesFieldProps) {
  const { value, set } = useEditor();
  const found = getAt(value, path);
  const lines = Array.isArray(found) ? found.map(String) : [];
  const [typed, setTyped] = useState(() => lines.join('\n'));
  const shown = read(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <ManifestField path={path} {...field}>
      <Textarea
        value={shown}
        lang={lang}
        required={false}
        rows={Math.min(8, Math.max(3, lines.length + 1))}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = read(target.value);
          set(path, next.length === 0 ? undefined : next);
        }}
      />
    </ManifestField>
  );
}
