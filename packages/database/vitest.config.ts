import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'database', globalSetup: ['@headwater/database/testing/global-setup'] },
});
