export { defineWork, type Work, type WorkOptions } from './define-work.ts';
export { startWorker, type Worker } from './start-worker.ts';
export { works } from './works.ts';
