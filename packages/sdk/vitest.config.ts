import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'sdk', testTimeout: 30_000, include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
});
