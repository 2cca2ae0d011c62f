import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'core',
    testTimeout: 20_000,
    globalSetup: ['../database/src/testing/global-setup.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  },
});
