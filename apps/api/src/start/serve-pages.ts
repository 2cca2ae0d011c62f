import type { Context, Logger } from '@headwater/core';
import { listMyOrganizations } from '@headwater/core/organisations';
import type { PagesHandler } from '../app-deps.ts';
import { createCaller } from '../trpc/router.ts';
import type { PagesBuild } from './load-pages.ts';

interface PagesOptions {
  /** The build, or in development the sources as they are at this request. */
  load(): Promise<PagesBuild>;
  origin: string;
  sampleData: boolean;
  log: Logger;
}

/** Hands each page request to the marketplace's build, with a caller that acts for this visitor. */
export const servePages =
  ({ load, origin, sampleData, log }: PagesOptions): PagesHandler =>
  async (request, { context, nonce }) => {
    const build = await load();
    return build.entry.module.respond(build, request, {
      api: createCaller(context),
      session: await sessionOf(context),
      requestId: context.requestId,
      nonce,
      origin,
      sampleData,
      reportError: (error: unknown) => log.error({ err: error, requestId: context.requestId }, 'page failed'),
    });
  };

async function sessionOf(context: Context) {
  const { actor } = context;
  if (actor.kind !== 'user') return null;
  const { data } = await listMyOrganizations(context, {});
  const organisations = data.map(({ id, name, kind, roles }) => ({ id, name, kind, roles }));
  return {
    user: { id: actor.userId, name: actor.name, email: actor.email },
    organisations,
    active: organisations.find((one) => one.id === actor.organization?.id) ?? null,
  };
}
