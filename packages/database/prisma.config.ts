import { defineConfig } from 'prisma/config';

/** Read by Prisma's own tools; `npm run generate` and `npm run migration` work without a connection. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
