export * from './api-keys.ts';
export * from './invitations.ts';
export * from './memberships.ts';
export * from './namespaces.ts';
export * from './organizations.ts';
