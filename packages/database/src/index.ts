export { createDatabase, type Database, type DatabaseOptions, type Transaction } from './client.ts';
export { Prisma, PrismaClient } from './generated/client.ts';
export {
  type ApplyMigrationsOptions,
  applyMigrations,
  type MigrationResult,
} from './migrate/apply-migrations.ts';
