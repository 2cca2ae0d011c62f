import { Columns3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { buttonStyle } from './button-style.ts';
import { Checkbox } from './checkbox.tsx';

interface ColumnChoiceProps {
  columns: { key: string; label: ReactNode; fixed?: boolean }[];
  isVisible: (key: string) => boolean;
  onChange: (key: string, shown: boolean) => void;
}

export function ColumnChoice({ columns, isVisible, onChange }: ColumnChoiceProps) {
  return (
    <details className="relative max-sm:hidden">
      <summary className={buttonStyle({ size: 'sm' })}>
        <Columns3 aria-hidden className="size-4" />
        {m.table_columns()}
      </summary>
      <fieldset className="absolute end-0 z-30 mt-1 min-w-48 rounded-md border border-line bg-surface px-3 py-2 shadow-float">
        <legend className="sr-only">{m.table_columns()}</legend>
        {columns
          .filter(({ fixed }) => !fixed)
          .map(({ key, label }) => (
            <Checkbox
              key={key}
              label={label}
              checked={isVisible(key)}
              onChange={({ target }) => onChange(key, target.checked)}
            />
          ))}
      </fieldset>
    </details>
  );
}
