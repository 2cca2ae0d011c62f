import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const migrationsUrl = new URL('../../prisma/migrations/', import.meta.url);

export interface Migration {
  name: string;
  sql: string;
}

/** Folder names in order; a folder without SQL is someone's unfinished work and does not count. */
export function listMigrationNames(from: URL = migrationsUrl): string[] {
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/migration.sql`, from)))
    .map((entry) => entry.name)
    .sort();
}

export function readMigrations(from: URL = migrationsUrl): Migration[] {
  return listMigrationNames(from).map((name) => ({
    name,
    sql: readFileSync(new URL(`${name}/migration.sql`, from), 'utf8'),
  }));
}

/** The folder in the shape the schema engine asks for. */
export function toMigrationList(migrations: Migration[]) {
  const lockfile = new URL('migration_lock.toml', migrationsUrl);
  return {
    baseDir: fileURLToPath(migrationsUrl),
    lockfile: { path: 'migration_lock.toml', content: readFileSync(lockfile, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}
