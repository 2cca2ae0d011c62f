export * from './factories.ts';
export * from './test-context.ts';
export * from './webhook-receiver.ts';
