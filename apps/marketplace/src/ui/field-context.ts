import { createContext, use } from 'react';

export interface FieldFacts {
  id: string;
  name: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
  maxLength: number | undefined;
  /** What was typed before the form came back. */
  typed: string | string[] | undefined;
}

export const FieldContext = createContext<FieldFacts | null>(null);

interface Given {
  id?: string;
  name?: string;
  defaultValue?: string | number | readonly string[];
  value?: unknown;
  required?: boolean;
  maxLength?: number;
}

/** What a control takes from the Field around it; its own properties win. */
export function useControl(given: Given) {
  const field = use(FieldContext);
  if (!field) return {};
  const typed = given.value === undefined ? (field.typed ?? given.defaultValue) : undefined;
  return {
    id: given.id ?? field.id,
    name: given.name ?? field.name,
    required: given.required ?? field.required,
    maxLength: given.maxLength ?? field.maxLength,
    defaultValue: typed,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
  };
}
