export { createTestDatabase, type TestDatabase, useTestDatabase } from './create-test-database.ts';
export type {} from './global-setup.ts';
