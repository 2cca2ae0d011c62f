import { readdirSync, readFileSync } from 'node:fs';
import { readMigrations, toMigrationList } from './read-migrations.ts';
import { withSchemaEngine } from './schema-engine.ts';

export interface SchemaFile {
  path: string;
  content: string;
}

export interface CompareSchemaOptions {
  /** Any database of a server on which a shadow database may be made. */
  url: string;
  /** Default: the files of `prisma/schema`. */
  schema?: SchemaFile[];
}

const schemaUrl = new URL('../../prisma/schema/', import.meta.url);

export function readSchema(): SchemaFile[] {
  const names = readdirSync(schemaUrl).filter((name) => name.endsWith('.prisma'));
  return names.sort().map((path) => ({ path, content: readFileSync(new URL(path, schemaUrl), 'utf8') }));
}

/** The SQL that leads from the migrations to the schema; empty when they agree. */
export function compareSchema({ url, schema = readSchema() }: CompareSchemaOptions): Promise<string> {
  return withSchemaEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...toMigrationList(readMigrations()) },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return withoutHandWritten(stdout ?? '');
  });
}

/**
 * Indexes that Prisma's language cannot say (partial, GIN, on expressions) live in migrations only, and the engine
 * would drop them. Models keep Prisma's own endings (`_idx`, `_key`, `_pkey`, `_fkey`); hand-written names do not.
 */
function withoutHandWritten(script: string): string {
  const statements = script.split(/\n(?=-- [A-Z])/);
  const kept = statements.filter((statement) => {
    const dropped = /^-- DropIndex\nDROP INDEX "([^"]+)";$/.exec(statement.trim())?.[1];
    return (
      statement.trim() && statement.trim() !== '-- This is an empty migration.' && !isHandWritten(dropped)
    );
  });
  return kept.join('\n');
}

function isHandWritten(index: string | undefined): boolean {
  return index !== undefined && !/_(idx|key|pkey|fkey)\d*$/.test(index);
}
