import type { Deps } from './context.ts';

/** Runs a job's items one by one; what fails is logged and tried again next time, and holds up nothing else. */
export async function runEach<T>(
  deps: Deps,
  job: { name: string; items: readonly T[]; run: (item: T) => Promise<unknown> },
): Promise<number> {
  let done = 0;
  for (const item of job.items) {
    try {
      await job.run(item);
      done += 1;
    } catch (error) {
      deps.log.error({ err: error, item, job: job.name }, 'a job item failed');
    }
  }
  return done;
}
