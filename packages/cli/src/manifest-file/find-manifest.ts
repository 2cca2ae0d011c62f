import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { SourceKind } from './manifest-file.ts';

export const manifestNames = ['headwater.yaml', 'headwater.json', 'headwater.config.ts'] as const;

/** The manifest of this folder: the named file, or exactly one of the three known names. */
export function findManifest(cwd: string, file: string | undefined): { path: string; shown: string } {
  const path = file === undefined ? onlyOne(cwd) : resolve(cwd, file);
  const shown = relative(cwd, path) || basename(path);
  if (existsSync(path)) return { path, shown: shown.startsWith('..') ? path : shown };
  throw new AbortError({
    code: 'manifest_not_found',
    exitCode: exitCodes.notFound,
    what: (m) => m.failures.fileNotFound(shown),
    next: [() => 'headwater init'],
  });
}

function onlyOne(cwd: string): string {
  const found = manifestNames.filter((name) => existsSync(join(cwd, name)));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return join(cwd, first);
  if (first === undefined)
    throw new AbortError({
      code: 'manifest_not_found',
      exitCode: exitCodes.notFound,
      what: (m) => m.failures.noManifest(cwd),
      why: (m) => m.failures.manifestNames(manifestNames.join(', ')),
      next: [() => 'headwater init', () => 'headwater init --from-openapi openapi.json'],
    });
  throw new AbortError({
    code: 'manifest_ambiguous',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.severalManifests(found.join(', ')),
    why: (m) => m.failures.whyOneManifest,
    next: [(m) => m.failures.nameFile(first)],
  });
}

export function kindOfFile(path: string): SourceKind {
  if (path.endsWith('.json')) return 'json';
  return /\.[cm]?[jt]s$/.test(path) ? 'ts' : 'yaml';
}
