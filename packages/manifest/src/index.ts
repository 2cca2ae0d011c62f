export * from './codes/index.ts';
export { exampleManifests } from './examples/index.ts';
export * from './schema/index.ts';
