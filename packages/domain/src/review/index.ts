export * from './case-machine.ts';
export * from './clock.ts';
export * from './four-eyes.ts';
export * from './policy.ts';
export * from './reasons.ts';
export * from './risk-rules.ts';
