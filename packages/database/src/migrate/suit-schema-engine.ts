import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's one-byte type "char", in which its catalogue tells kinds of constraints and their actions. */
const charOid = 18;

/**
 * Two things in which PrismaPg does not suit the schema engine. It cuts a script at every semicolon, which breaks
 * function bodies: sent whole, PostgreSQL parses it itself. And it refuses columns of type "char".
 */
export function suitSchemaEngine(adapter: SqlDriverAdapter, pool: pg.Pool): SqlDriverAdapter {
  const charColumns = nameCharColumns(pool);
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, index) =>
      charColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

/** Passes "char" columns off as text and remembers their names, so that their type can be told after PrismaPg. */
function nameCharColumns(pool: pg.Pool): Set<string> {
  const names = new Set<string>();
  const query = pool.query.bind(pool) as (config: unknown) => Promise<pg.QueryResult>;
  const renamed = async (config: unknown) => {
    const result = await query(config);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== charOid) continue;
      names.add(field.name);
      field.dataTypeID = pg.types.builtins.TEXT;
    }
    return result;
  };
  pool.query = renamed as unknown as typeof pool.query;
  return names;
}
