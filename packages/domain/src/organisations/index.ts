export * from './namespace.ts';
export * from './roles.ts';
export * from './schema.ts';
export * from './scopes.ts';
