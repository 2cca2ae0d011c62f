import { discoveryRouter } from './discovery.ts';
import { createCallerFactory, router } from './trpc.ts';

/** One router an area; the pages call it in process, browsers over /trpc. */
export const appRouter = router({ discovery: discoveryRouter });

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type ApiCaller = ReturnType<typeof createCaller>;
