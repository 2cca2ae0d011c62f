import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'guards', include: ['**/*.test.ts'], testTimeout: 30_000 } });
