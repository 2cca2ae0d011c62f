export * from './attempts.ts';
export * from './claim.ts';
export * from './deliveries.ts';
export * from './dispatch.ts';
export * from './endpoints.ts';
export * from './feed.ts';
export * from './retention.ts';
