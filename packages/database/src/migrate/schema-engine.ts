import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { suitSchemaEngine } from './suit-schema-engine.ts';

interface Connections {
  factory: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}

/** A factory over our own pools; the shadow database exists only while a schema is being compared. */
function openConnections(url: string): Connections {
  const open = new Set<SqlDriverAdapter>();
  const connect = async (database?: string) => {
    const address = new URL(url);
    if (database) address.pathname = database;
    const pool = new pg.Pool({ connectionString: address.href, max: 1 });
    const factory = new PrismaPg(pool, { disposeExternalPool: true });
    const adapter = suitSchemaEngine(await factory.connect(), pool);
    open.add(adapter);
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (open.delete(adapter)) await dispose();
    };
    return adapter;
  };
  const connectToShadowDb = async () => {
    const name = `headwater_shadow_${crypto.randomUUID().replaceAll('-', '')}`;
    const admin = await connect();
    await admin.executeScript(`CREATE DATABASE ${name}`);
    const shadow = await connect(name);
    const dispose = shadow.dispose;
    shadow.dispose = async () => {
      await dispose();
      await admin.executeScript(`DROP DATABASE ${name}`);
      await admin.dispose();
    };
    return shadow;
  };
  return {
    factory: {
      provider: 'postgres',
      adapterName: '@prisma/adapter-pg',
      connect: () => connect(),
      connectToShadowDb,
    },
    close: async () => {
      for (const adapter of open) await adapter.dispose();
    },
  };
}

/** Prisma's own schema engine, in process: no binary is downloaded or started. */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { factory, close } = openConnections(url);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
    return await use(engine).finally(() => engine.free());
  } finally {
    await close();
  }
}
