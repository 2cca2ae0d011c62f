import type { Context, Logger } from '@headwater/core';
import type { Auth } from '@headwater/core/identity';
import { listMyOrganizations } from '@headwater/core/organisations';
import { type SampleSignIn, samplePassword } from '@headwater/core/sample';
import type { PagesHandler } from '../app-deps.ts';
import { createCaller } from '../trpc/router.ts';
import type { PagesBuild } from './load-pages.ts';

interface PagesOptions {
  /** The build, or in development the sources as they are at this request. */
  load(): Promise<PagesBuild>;
  origin: string;
  auth: Auth;
  sampleData: boolean;
  signIns: SampleSignIn[];
  /** No mail server is set up: mails wait in the outbox page of the curation desk. */
  mailsInOutbox: boolean;
  log: Logger;
}

/** Hands each page request to the marketplace's build, with a caller that acts for this visitor. */
export const servePages =
  ({ load, origin, auth, sampleData, signIns, mailsInOutbox, log }: PagesOptions): PagesHandler =>
  async (request, { context, nonce, clientAddress }) => {
    const build = await load();
    return build.entry.module.respond(build, request, {
      api: createCaller(context),
      session: await sessionOf(context),
      requestId: context.requestId,
      nonce,
      origin,
      sampleData,
      auth: (step: Request) => auth.handle(step, clientAddress),
      sampleSignIns: sampleData ? { password: samplePassword, people: oneOfEachRole(signIns) } : null,
      mailsInOutbox,
      reportError: (error: unknown) => log.error({ err: error, requestId: context.requestId }, 'page failed'),
    });
  };

const oneOfEachRole = (people: SampleSignIn[]) =>
  people.filter(({ role }, position) => people.findIndex((one) => one.role === role) === position);

async function sessionOf(context: Context) {
  const { actor } = context;
  if (actor.kind !== 'user') return null;
  const { data } = await listMyOrganizations(context, {});
  const organisations = data.map(({ id, name, nameEn, kind, roles }) => ({ id, name, nameEn, kind, roles }));
  return {
    user: { id: actor.userId, name: actor.name, email: actor.email },
    organisations,
    active: organisations.find((one) => one.id === actor.organization?.id) ?? null,
  };
}
