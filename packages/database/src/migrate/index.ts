export { type ApplyMigrationsOptions, applyMigrations, type MigrationResult } from './apply-migrations.ts';
