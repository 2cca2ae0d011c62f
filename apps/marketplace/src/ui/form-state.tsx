import { createContext, type ReactNode, use } from 'react';
import type { FormFailure, FormResult } from '../server/submit.ts';

const FormContext = createContext<FormFailure | null>(null);

/** Gives every Field inside its error and what was typed: `<FormState result={actionData}>`. */
export function FormState({ result, children }: { result: FormResult | undefined; children: ReactNode }) {
  return <FormContext value={result && !result.ok ? result : null}>{children}</FormContext>;
}

export function useFormFailure(): FormFailure | null {
  return use(FormContext);
}
