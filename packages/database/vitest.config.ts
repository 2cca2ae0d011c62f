import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'database', globalSetup: ['./src/testing/global-setup.ts'] },
});
