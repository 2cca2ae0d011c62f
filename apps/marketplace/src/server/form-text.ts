import type { FormValues } from './read-form.ts';

/** A field's text; blank when it was left out, so that the command says what is missing. */
export function formText(values: FormValues, name: string): string {
  const value = values[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Left out entirely when it was left blank. */
export function optionalText(values: FormValues, name: string): string | undefined {
  return formText(values, name) || undefined;
}

export function formList(values: FormValues, name: string): string[] {
  return [values[name] ?? []].flat();
}

/** A day typed in a date field, as the last moment of that day in China. */
export function endOfDay(values: FormValues, name: string): string | undefined {
  const day = formText(values, name);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T23:59:59+08:00`).toISOString() : undefined;
}
