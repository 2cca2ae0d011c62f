export * from './purpose.ts';
export * from './schema.ts';
