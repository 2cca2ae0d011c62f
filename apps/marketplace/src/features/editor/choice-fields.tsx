import { m } from '../../generated/paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { fieldId } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { Select } from '../../ui/select.tsx';
import { getAt, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import type { Option } from './field-spec.ts';
import { FindingNote } from './finding-note.tsx';
import { fieldName, ManifestField } from './manifest-field.tsx';

export interface ChoiceProps {
  path: Path;
  label: string;
  hint?: string;
  options: Option[];
}

export function SelectField({ path, options, ...field }: ChoiceProps) {
  const { value, set } = useEditor();
  const found = getAt(value, path);
  return (
    <ManifestField path={path} {...field}>
      <Select
        value={typeof found === 'string' ? found : ''}
        required={false}
        placeholder={m.editor_none_chosen()}
        options={options.map((option) => ({ value: option.value, label: option.label() }))}
        onChange={({ target }) => set(path, target.value || undefined)}
      />
    </ManifestField>
  );
}

/** Several of a list; codes that the list does not know stay as they are. */
export function ChoicesField({ path, label, hint, options }: ChoiceProps) {
  const { value, set, findingsAt } = useEditor();
  const found = getAt(value, path);
  const chosen = Array.isArray(found) ? found.map(String) : [];
  const unknown = chosen.filter((code) => !options.some((option) => option.value === code));
  const shown = [...options, ...unknown.map((code) => ({ value: code, label: () => code }))];
  const toggle = (code: string, on: boolean) => {
    const next = on ? [...chosen, code] : chosen.filter((other) => other !== code);
    set(path, next.length === 0 ? undefined : next);
  };
  return (
    <div id={fieldId(fieldName(path))} tabIndex={-1} className="min-w-0 space-y-1.5 sm:col-span-2">
      <Fieldset legend={label} hint={hint}>
        <div className="grid max-h-56 gap-x-4 overflow-y-auto rounded-md border border-line bg-surface px-3 py-1.5 sm:grid-cols-2 xl:grid-cols-3">
          {shown.map((option) => (
            <Checkbox
              key={option.value}
              label={option.label()}
              checked={chosen.includes(option.value)}
              onChange={({ target }) => toggle(option.value, target.checked)}
            />
          ))}
        </div>
      </Fieldset>
      {findingsAt(path).map((finding) => (
        <FindingNote key={finding.fingerprint} finding={finding} />
      ))}
    </div>
  );
}

export function FlagField({ path, ...field }: Omit<ChoiceProps, 'options'>) {
  const { value, set } = useEditor();
  const found = getAt(value, path);
  return (
    <ManifestField path={path} {...field}>
      <Select
        value={typeof found === 'boolean' ? String(found) : ''}
        required={false}
        placeholder={m.editor_none_chosen()}
        options={[
          { value: 'true', label: m.editor_yes() },
          { value: 'false', label: m.editor_no() },
        ]}
        onChange={({ target }) => set(path, target.value === '' ? undefined : target.value === 'true')}
      />
    </ManifestField>
  );
}
