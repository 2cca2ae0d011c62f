import { join } from 'node:path';
import { applyMigrations, createDatabase, type Database } from '@headwater/database';
import { startEmbeddedDatabase } from '@headwater/database/embedded';
import type { Env } from '../env.ts';

export interface OpenDatabase {
  database: Database;
  url: string;
  close(): Promise<void>;
}

/** The given server or an embedded one, migrated and ready. */
export async function openDatabase(env: Env): Promise<OpenDatabase> {
  const embedded = env.DATABASE_URL
    ? null
    : await startEmbeddedDatabase({ dataDir: join(env.DATA_DIR, 'postgres') });
  const url = env.DATABASE_URL ?? embedded?.url ?? '';
  try {
    await applyMigrations({ url });
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  const database = createDatabase({ url, poolSize: env.DATABASE_POOL });
  return {
    database,
    url,
    async close() {
      await database.close();
      await embedded?.stop();
    },
  };
}
