import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { getAt, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import { ManifestField } from './manifest-field.tsx';

export interface TextFieldProps {
  path: Path;
  label: string;
  hint?: string;
  max?: number;
  rows?: number;
  kind?: 'url' | 'email' | 'code' | 'date';
  fixed?: boolean;
  lang?: string;
  className?: string;
}

export function TextField({ path, max, rows, kind, fixed, lang, ...field }: TextFieldProps) {
  const { value, set, findingsAt } = useEditor();
  const found = getAt(value, path);
  const text = typeof found === 'string' ? found : '';
  const shared = {
    value: text,
    lang,
    required: false,
    // Longer texts are kept and marked, not cut: a pasted text should not lose its end unseen.
    maxLength: undefined,
    'aria-invalid': findingsAt(path).some(({ severity }) => severity !== 'warning') || undefined,
    onChange: (event: { target: { value: string } }) => set(path, event.target.value || undefined),
  };
  return (
    <ManifestField path={path} max={max} length={[...text].length} {...field}>
      {rows ? (
        <Textarea {...shared} rows={rows} />
      ) : (
        <Input
          {...shared}
          type={kind === 'code' ? 'text' : (kind ?? 'text')}
          readOnly={fixed}
          spellCheck={kind ? false : undefined}
          autoComplete="off"
          className={kind === 'code' ? 'font-mono' : undefined}
        />
      )}
    </ManifestField>
  );
}
