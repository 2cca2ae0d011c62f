export * from './bulk.ts';
export * from './collection.ts';
export * from './criteria.ts';
export * from './standing.ts';
