export * from './describe-state.ts';
export * from './due-at.ts';
export * from './listing-machine.ts';
export * from './machine.ts';
export * from './semver.ts';
export * from './state-codes.ts';
export * from './suspension-reasons.ts';
