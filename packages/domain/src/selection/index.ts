export * from './digest.ts';
export * from './limits.ts';
