import { useState } from 'react';
import { Input } from '../../ui/input.tsx';
import { getAt, type Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import { ManifestField } from './manifest-field.tsx';

export interface NumberFieldProps {
  path: Path;
  label: string;
  hint?: string;
  min?: number;
  max?: number;
  step?: number;
  /** Decimal places between what is typed and what is kept: money is kept in minor units. */
  digits?: number;
}

/** Keeps what is typed ("1." on the way to "1.5") until the number itself changes elsewhere. */
export function NumberField({ path, min, max, step, digits = 0, ...field }: NumberFieldProps) {
  const { value, set } = useEditor();
  const found = getAt(value, path);
  const kept = typeof found === 'number' ? found : null;
  const [typed, setTyped] = useState('');
  const parse = (text: string) =>
    text.trim() === '' ? null : Math.round(Number(text) * 10 ** digits * 1e6) / 1e6;
  const shown = parse(typed) === kept ? typed : kept === null ? '' : String(kept / 10 ** digits);
  return (
    <ManifestField path={path} {...field}>
      <Input
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step ?? (digits > 0 ? 10 ** -digits : 1)}
        value={shown}
        required={false}
        className="tabular-nums"
        onChange={({ target }) => {
          setTyped(target.value);
          set(path, parse(target.value) ?? undefined);
        }}
      />
    </ManifestField>
  );
}
