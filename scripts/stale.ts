import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const made = new Set(['generated', 'node_modules']);

/** True when the product of a build is missing or a source is newer. Cheaper than asking the task runner. */
export function isStale(product: string, sources: string[]): boolean {
  if (!existsSync(product)) return true;
  const builtAt = statSync(product).mtimeMs;
  return sources.some((source) => newestIn(source) > builtAt);
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).filter((name) => !made.has(name));
  return entries.reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}
