import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'api',
    globalSetup: ['../../packages/database/src/testing/global-setup.ts'],
    include: ['test/**/*.test.ts'],
  },
});
