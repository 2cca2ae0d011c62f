export * from './bump-of.ts';
export * from './describe-state.ts';
export * from './due-at.ts';
export * from './listing-machine.ts';
export * from './machine.ts';
export * from './state-codes.ts';
export * from './suspension-reasons.ts';
export * from './titles.ts';
