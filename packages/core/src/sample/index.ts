export { fillSample, type SampleSignIn, samplePassword } from './fill-sample.ts';
