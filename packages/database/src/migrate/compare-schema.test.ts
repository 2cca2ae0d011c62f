import { expect, test } from 'vitest';
import { useTestDatabase } from '../testing/create-test-database.ts';
import { compareSchema, readSchema } from './compare-schema.ts';

const database = await useTestDatabase();

test('the migrations say what the schema says', async () => {
  expect(await compareSchema(database)).toBe('');
});

test('a model without a migration is noticed', async () => {
  const content = 'model Forgotten {\n  id String @id\n\n  @@map("forgotten")\n}\n';
  const sql = await compareSchema({
    ...database,
    schema: [...readSchema(), { path: 'forgotten.prisma', content }],
  });
  expect(sql).toContain('CREATE TABLE "forgotten"');
  expect(sql).not.toContain('DROP');
});
