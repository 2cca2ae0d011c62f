import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field.tsx';
import type { Path } from './at.ts';
import { useEditor } from './editor-context.ts';
import { FindingNote } from './finding-note.tsx';

export interface ManifestFieldProps {
  path: Path;
  label: ReactNode;
  hint?: string;
  max?: number;
  length?: number;
  className?: string;
  children: ReactNode;
}

/** The name of the control; its DOM id comes from it, so that a finding can jump here. */
export const fieldName = (path: Path): string => path.replaceAll('/', '.');

/** A labelled control with the live findings of its place in the manifest. */
export function ManifestField({ path, label, hint, max, length, className, children }: ManifestFieldProps) {
  const findings = useEditor().findingsAt(path);
  return (
    <div className={clsx('min-w-0 space-y-1.5', className)}>
      <Field name={fieldName(path)} label={label} hint={hint} maxLength={max} length={length} required>
        {children}
      </Field>
      <div aria-live="polite" className="space-y-1 empty:hidden">
        {findings.map((finding) => (
          <FindingNote key={finding.fingerprint} finding={finding} />
        ))}
      </div>
    </div>
  );
}
