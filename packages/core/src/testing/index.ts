export * from './emit-many.ts';
export * from './example-inquiry.ts';
export * from './factories.ts';
export * from './make-named-files.ts';
export * from './review-world.ts';
export * from './test-context.ts';
export * from './webhook-receiver.ts';
