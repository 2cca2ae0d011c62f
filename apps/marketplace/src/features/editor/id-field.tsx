import { m } from '../../generated/paraglide/messages.js';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { getAt, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import { ManifestField } from './manifest-field.tsx';
import { TextField } from './text-field.tsx';

export interface IdFieldProps {
  path: Path;
  label: string;
  hint?: string;
}

/** The name of a listing for ever: chosen while it is new, read-only afterwards. */
export function IdField(props: IdFieldProps) {
  const { namespaces } = useEditor();
  return namespaces ? (
    <NewId {...props} namespaces={namespaces} />
  ) : (
    <TextField {...props} kind="code" fixed />
  );
}

function NewId({ path, label, hint, namespaces }: IdFieldProps & { namespaces: string[] }) {
  const { value, set } = useEditor();
  const found = getAt(value, path);
  const [namespace = '', slug = ''] = (typeof found === 'string' ? found : '').split('/');
  const chosen = namespace || (namespaces[0] ?? '');
  const put = (part: { namespace?: string; slug?: string }) => {
    const next = { namespace: chosen, slug, ...part };
    set(path, next.slug === '' && next.namespace === '' ? undefined : `${next.namespace}/${next.slug}`);
  };
  const known = namespaces.includes(chosen) || chosen === '' ? namespaces : [...namespaces, chosen];
  return (
    <div className="grid grid-cols-2 items-end gap-2">
      <ManifestField path={`${path}/namespace`} label={m.editor_namespace()}>
        <Select
          value={chosen}
          required={false}
          placeholder={known.length === 0 ? m.editor_no_namespace() : undefined}
          options={known.map((name) => ({ value: name, label: name }))}
          onChange={({ target }) => put({ namespace: target.value })}
        />
      </ManifestField>
      <ManifestField path={path} label={label} hint={hint}>
        <Input
          value={slug}
          required={false}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="smart-quotes"
          className="font-mono"
          onChange={({ target }) => put({ slug: target.value.trim().toLowerCase().replaceAll('/', '') })}
        />
      </ManifestField>
    </div>
  );
}
