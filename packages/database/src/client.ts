import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

export interface DatabaseOptions {
  url: string;
  poolSize?: number;
}

/** One pool, seen two ways: Prisma for most things, plain SQL where a store writes its own. */
export interface Database {
  pool: pg.Pool;
  prisma: PrismaClient;
  close(): Promise<void>;
}

/** What `prisma.$transaction(async (tx) => …)` hands to its callback. */
export type Transaction = Prisma.TransactionClient;

export function createDatabase({ url, poolSize = 10 }: DatabaseOptions): Database {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: 'headwater' });
  // An idle connection that the server closes is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
