import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests wait for the database and for child processes more than they compute: three workers use two cores.
    maxWorkers: Math.max(3, availableParallelism()),
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      'scripts/*/vitest.config.ts',
      'examples/vitest.config.ts',
    ],
  },
});
