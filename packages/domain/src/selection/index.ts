export * from './csv.ts';
export * from './digest.ts';
export * from './limits.ts';
