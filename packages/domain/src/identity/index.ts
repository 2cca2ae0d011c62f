export * from './notices.ts';
export * from './schema.ts';
