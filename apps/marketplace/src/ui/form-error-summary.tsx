import { OctagonAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { fieldId } from './field.tsx';
import { useFormFailure, useFormScope } from './form-state.tsx';

/** First thing in a form: takes the focus when the form comes back, and links to each field. */
export function FormErrorSummary({ focus = true }: { focus?: boolean }) {
  const failure = useFormFailure();
  const scope = useFormScope();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure && focus) box.current?.focus();
  }, [failure, focus]);
  if (!failure) return null;
  const fields = Object.entries(failure.fields);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-bad bg-bad-soft p-4 text-sm"
    >
      <p className="flex items-start gap-2 font-medium text-bad">
        <OctagonAlert aria-hidden className="mt-[0.2em] size-4 shrink-0" />
        {fields.length > 0 ? m.form_error_title({ count: fields.length }) : failure.message}
      </p>
      {fields.length > 0 && (
        <ul className="mt-2 space-y-1 ps-6">
          {fields.map(([name, text]) => (
            <li key={name}>
              <a href={`#${fieldId(name, scope)}`} className="underline underline-offset-4">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
