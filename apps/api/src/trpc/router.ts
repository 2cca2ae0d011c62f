import { auditRouter } from './audit.ts';
import { catalogueRouter } from './catalogue.ts';
import { curationRouter } from './curation.ts';
import { demandRouter } from './demand.ts';
import { discoveryRouter } from './discovery.ts';
import { eventsRouter } from './events.ts';
import { filesRouter } from './files.ts';
import { identityRouter } from './identity.ts';
import { mailRouter } from './mail.ts';
import { operationsRouter } from './operations.ts';
import { organisationsRouter } from './organisations.ts';
import { reviewRouter } from './review.ts';
import { selectionRouter } from './selection.ts';
import { createCallerFactory, router } from './trpc.ts';
import { viewsRouter } from './views.ts';
import { workspaceRouter } from './workspace.ts';

/** One router an area; the pages call it in process, browsers over /trpc. */
export const appRouter = router({
  audit: auditRouter,
  catalogue: catalogueRouter,
  curation: curationRouter,
  demand: demandRouter,
  discovery: discoveryRouter,
  events: eventsRouter,
  files: filesRouter,
  identity: identityRouter,
  mail: mailRouter,
  operations: operationsRouter,
  organisations: organisationsRouter,
  review: reviewRouter,
  views: viewsRouter,
  workspace: workspaceRouter,
  selection: selectionRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type ApiCaller = ReturnType<typeof createCaller>;
