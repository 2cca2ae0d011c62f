import { defineConfig } from 'vitest/config';

// Without the router's plugin: it would rewrite route modules under test.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: { name: 'marketplace', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
});
