import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface FieldsetProps {
  legend: ReactNode;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Fieldset({ legend, hint, className, children }: FieldsetProps) {
  return (
    <fieldset className={clsx('min-w-0', className)}>
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      {hint && <p className="mb-2 text-ink-faint text-xs">{hint}</p>}
      {children}
    </fieldset>
  );
}
