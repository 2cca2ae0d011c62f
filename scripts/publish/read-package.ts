import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The fields of a workspace's package.json that publishing reads. */
export interface PackageJson {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  /** `directory` tells Changesets where the package to publish is; the rest is for npm. */
  publishConfig?: { directory?: string; [field: string]: unknown };
  [field: string]: unknown;
}

/** A package as it is to be published. */
export interface Publishable {
  readonly dir: string;
  /** Where the result goes; a folder of its own, emptied first. */
  readonly dist: string;
  readonly root: string;
  readonly json: PackageJson;
  /** Sources below `src`, without extension, that become a file of their own: `index`, `webhooks/index`. */
  readonly entries: readonly string[];
  /** A command line is ESM only; a library is both and has types. */
  readonly isCommand: boolean;
}

/** Reads a workspace and what it exports; refuses exports that cannot be published. */
export async function readPackage(dir: string, dist = join(dir, 'dist')): Promise<Publishable> {
  const json: PackageJson = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8'));
  if (json.private) throw new Error(`${json.name} is private`);
  const sources = [...Object.values(json.exports ?? {}), ...Object.values(json.bin ?? {})].filter((path) =>
    path.endsWith('.ts'),
  );
  return {
    dir,
    dist,
    root: join(dir, '../..'),
    json,
    entries: [...new Set(sources)].map((path) => entryName(dir, path)),
    isCommand: !!json.bin,
  };
}

/** `./src/webhooks/index.ts` → `webhooks/index`. */
export function entryName(dir: string, path: string): string {
  const name = relative(join(dir, 'src'), join(dir, path));
  if (name.startsWith('..') || name.includes('*')) throw new Error(`${path} is not one file below src`);
  return name.replace(/\.ts$/, '');
}
