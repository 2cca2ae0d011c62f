import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { createDatabase, type Database } from '../client.ts';
import { withClient } from './template.ts';

export interface TestDatabase extends Database {
  url: string;
}

/** A migrated, empty database of its own; `close()` also removes it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject('testDatabase');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`),
  );
  const url = new URL(serverUrl);
  url.pathname = name;
  const database = createDatabase({ url: url.href, poolSize: 5 });
  const close = async () => {
    await database.close();
    await withClient(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return { ...database, url: url.href, close };
}

/** At the top of a test file: `const database = await useTestDatabase();`. It goes when the file's tests are done. */
export async function useTestDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  afterAll(() => database.close());
  return database;
}
