import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { FieldContext } from './field-context.ts';
import { useFormFailure, useFormScope } from './form-state.tsx';

export interface FieldProps {
  /** Also the key of its error: `contact.email`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Overrides the error of the form around it. */
  error?: string;
  required?: boolean;
  /** Shows a counter and limits the control. */
  maxLength?: number;
  /** How much is typed, where the page keeps the text itself. */
  length?: number;
  className?: string;
  /** Exactly one Input, Textarea or Select. */
  children: ReactNode;
}

export function fieldId(name: string, scope = 'field'): string {
  return `${scope}-${name.replaceAll(/[^a-zA-Z0-9_-]/g, '-')}`;
}

export function Field({
  name,
  label,
  hint,
  required = false,
  maxLength,
  length: known,
  className,
  children,
  ...given
}: FieldProps) {
  const failure = useFormFailure();
  const typed = failure?.values[name];
  const [counted, setLength] = useState(typeof typed === 'string' ? typed.length : null);
  const length = known ?? counted;
  const error = given.error ?? failure?.fields[name];
  const id = fieldId(name, useFormScope());
  const describedBy =
    clsx(error && `${id}-error`, hint && `${id}-hint`, maxLength && `${id}-limit`) || undefined;
  const facts = { id, name, describedBy, invalid: Boolean(error), required, maxLength, typed };
  return (
    <div
      className={clsx('space-y-1.5', className)}
      onInput={(event) => maxLength && setLength((event.target as HTMLInputElement).value.length)}
    >
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-medium text-sm">
          {label}
          {!required && <span className="ms-2 font-normal text-ink-faint text-xs">{m.form_optional()}</span>}
        </label>
        {maxLength && (
          <span id={`${id}-limit`} className="shrink-0 text-ink-faint text-xs tabular-nums">
            {length === null ? m.form_limit({ max: maxLength }) : `${length} / ${maxLength}`}
          </span>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-faint text-xs">
          {hint}
        </p>
      )}
      <FieldContext value={facts}>{children}</FieldContext>
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-bad text-sm">
          <CircleAlert aria-hidden className="mt-[0.25em] size-4 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}
