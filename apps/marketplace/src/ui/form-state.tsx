import { createContext, type ReactNode, use, useMemo } from 'react';
import type { FormFailure, FormResult } from '../server/submit.ts';

interface FormFacts {
  failure: FormFailure | null;
  /** Told apart from other forms of the page that have fields of the same names. */
  scope: string;
}

const FormContext = createContext<FormFacts>({ failure: null, scope: 'field' });

export interface FormStateProps {
  result: FormResult | undefined;
  scope?: string;
  children: ReactNode;
}

/** Gives every Field inside its error and what was typed: `<FormState result={actionData}>`. */
export function FormState({ result, scope = 'field', children }: FormStateProps) {
  const facts = useMemo(() => ({ failure: result && !result.ok ? result : null, scope }), [result, scope]);
  return <FormContext value={facts}>{children}</FormContext>;
}

export function useFormFailure(): FormFailure | null {
  return use(FormContext).failure;
}

export const useFormScope = (): string => use(FormContext).scope;
