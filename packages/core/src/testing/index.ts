export * from './factories.ts';
export * from './test-context.ts';
