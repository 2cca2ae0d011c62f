import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { controlStyle } from './control-style.ts';
import { useControl } from './field-context.ts';

export interface SelectOption {
  value: string;
  label: string;
}

export type SelectProps = ComponentProps<'select'> & { options: SelectOption[]; placeholder?: string };

export function Select({ className, options, placeholder, ...props }: SelectProps) {
  const { maxLength: _unused, ...control } = useControl(props);
  return (
    <span className={clsx('relative block', className)}>
      <select {...props} {...control} className={clsx(controlStyle, 'appearance-none pe-9')}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
      />
    </span>
  );
}
