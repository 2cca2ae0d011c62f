import { stringify } from 'yaml';

/** A value of the manifest as a person reads it; null where nothing stands. */
export function plainText(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n');
  return stringify(value, { lineWidth: 0 }).trim();
}
