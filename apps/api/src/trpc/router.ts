import { auditRouter } from './audit.ts';
import { discoveryRouter } from './discovery.ts';
import { filesRouter } from './files.ts';
import { identityRouter } from './identity.ts';
import { organisationsRouter } from './organisations.ts';
import { createCallerFactory, router } from './trpc.ts';

/** One router an area; the pages call it in process, browsers over /trpc. */
export const appRouter = router({
  audit: auditRouter,
  discovery: discoveryRouter,
  files: filesRouter,
  identity: identityRouter,
  organisations: organisationsRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type ApiCaller = ReturnType<typeof createCaller>;
