import { envSchema } from '../../apps/api/src/env.ts';
import { markdownTable } from './markdown-table.ts';

const missing = Symbol('missing');

/** What the schema makes of an absent setting. */
function defaultOf(name: keyof typeof envSchema.shape): unknown {
  const result = envSchema.shape[name].safeParse(undefined);
  return result.success && result.data !== undefined ? result.data : missing;
}

/** Every setting with its default and meaning, as docs/guides/operations.md shows it. */
export function envTable(): string {
  const rows = (Object.keys(envSchema.shape) as (keyof typeof envSchema.shape)[]).map((name) => {
    const value = defaultOf(name);
    const shown = value === missing ? '–' : `\`${String(value)}\``;
    return [`\`${name}\``, shown, envSchema.shape[name].description ?? ''];
  });
  return markdownTable([['Setting', 'Default', 'Meaning'], ...rows]);
}
