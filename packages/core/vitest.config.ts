import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'core', globalSetup: ['../database/src/testing/global-setup.ts'], include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
