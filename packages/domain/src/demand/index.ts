export * from './close-reasons.ts';
export * from './consent.ts';
export * from './decline-reasons.ts';
export * from './machine.ts';
export * from './mask.ts';
export * from './state-titles.ts';
export * from './thread.ts';
