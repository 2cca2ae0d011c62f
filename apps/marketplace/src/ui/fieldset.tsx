import clsx from 'clsx';
import { createContext, type ReactNode, useId } from 'react';
import { useFormFailure } from './form-state.tsx';

/** The name whose error the group around a box says for all of them. */
export const GroupName = createContext<string | undefined>(undefined);

export interface FieldsetProps {
  /** The boxes of one list share this name: an error of it stands once, below them. */
  name?: string;
  legend: ReactNode;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Fieldset({ name, legend, hint, className, children }: FieldsetProps) {
  const id = useId();
  const error = useFormFailure()?.fields[name ?? ''];
  return (
    <fieldset className={clsx('min-w-0', className)} aria-describedby={error ? id : undefined}>
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      {hint && <p className="mb-2 text-ink-faint text-xs">{hint}</p>}
      <GroupName value={name}>{children}</GroupName>
      {error && (
        <p id={id} className="mt-1 text-bad text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
