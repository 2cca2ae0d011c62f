export * from './criteria.ts';
export * from './standing.ts';
