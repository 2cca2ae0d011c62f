import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'apps/marketplace/build/server/index.js';
const sources = [
  'apps/marketplace/src',
  'apps/marketplace/vite.config.ts',
  'packages/domain/src',
  'packages/manifest/src',
];
const made = new Set(['generated', 'node_modules']);

/** True when the pages were never built, or a source is newer than the build. Cheaper than asking the task runner. */
export function pagesAreStale(): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newestIn(source) > builtAt);
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).filter((name) => !made.has(name));
  return entries.reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}
