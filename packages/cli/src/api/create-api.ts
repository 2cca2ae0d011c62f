import { type ApiPromise, createClient, type Pages, type RequestOptions } from '@headwater/sdk';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { followEvents } from './follow-events.ts';
import { nameOf } from './name-of.ts';
import type { Api } from './port.ts';
import { toAbortError } from './to-abort-error.ts';
import type { Identity, Tagged, WhoAmI } from './types.ts';

/** The port over the SDK. Nothing is sent before the first call. */
export function createApi(run: Invocation, { server, apiKey }: { server: string; apiKey: string }): Api {
  const settings = {
    baseUrl: server,
    apiKey,
    locale: run.locale,
    userAgent: `headwater-cli/${run.io.version}`,
    ...(run.debug ? { hooks: debugHooks(run) } : {}),
  };
  const { events, files, leads, listings, versions, webhookDeliveries, webhookEndpoints, whoami } =
    createClient(settings);
  const common = { signal: run.io.signal };
  const tagged = async <T>(call: ApiPromise<T>): Promise<Tagged<T>> => {
    try {
      const { data, etag } = await call.withResponse();
      return { value: data, etag };
    } catch (error) {
      throw toAbortError(error, server);
    }
  };
  const value = async <T>(call: ApiPromise<T>): Promise<T> => (await tagged(call)).value;
  const collect = async <T>(list: Pages<T>, limit: number): Promise<T[]> => {
    const all: T[] = [];
    let cursor: string | undefined;
    do {
      const { value: page } = await tagged(list.page(cursor));
      all.push(...page.data);
      cursor = page.nextCursor ?? undefined;
    } while (cursor && all.length < limit);
    return all.slice(0, limit);
  };
  const match = (etag: string | undefined): RequestOptions => ({ ...common, ifMatch: etag });
  const getListing = (listing: string) => tagged(listings.get(nameOf(listing), common));
  const getVersion = (listing: string, version: string, options: RequestOptions = {}) =>
    tagged(versions.get({ ...nameOf(listing), version }, { ...common, ...options }));
  return {
    server,
    whoami: async () => toIdentity(await value(whoami.get({}, common))),
    getListing,
    findListing: (listing) => orNull(getListing(listing), 404),
    getVersion,
    findChangedVersion: ({ listing, version, etag }) =>
      orNull(getVersion(listing, version, { ifNoneMatch: etag }), 304),
    listVersions: (listing, limit) =>
      collect(versions.list({ ...nameOf(listing), limit: Math.min(limit, mostRows) }, common), limit),
    findFile: async ({ use, sha256 }) =>
      (await collect(files.list({ sha256, purpose: use, limit: 1 }, common), 1))[0] ?? null,
    uploadFile: ({ use, fileName, body }) =>
      value(files.upload({ purpose: use, fileName: fileName.slice(0, 200), body }, { ...common, ...slow })),
    previewPush: (manifest) => value(listings.preview({ ...nameOf(manifest.id), body: manifest }, common)),
    push: (manifest, etag) =>
      value(
        listings.push(
          { ...nameOf(manifest.id), body: manifest },
          etag === undefined ? firstPush(common) : match(etag),
        ),
      ),
    submit: ({ listing, version, etag, note }) =>
      value(versions.submit({ ...nameOf(listing), version, body: { note } }, match(etag))),
    deprecate: ({ listing, etag, successor, reason }) =>
      value(listings.deprecate({ ...nameOf(listing), body: { successor, reason } }, match(etag))),
    withdrawListing: ({ listing, etag, reason }) =>
      value(listings.withdraw({ ...nameOf(listing), body: { reason } }, match(etag))),
    withdrawVersion: ({ listing, version, etag, reason }) =>
      value(versions.withdraw({ ...nameOf(listing), version, body: { reason } }, match(etag))),
    listLeads: ({ state, limit }) =>
      collect(leads.list({ state, limit: Math.min(limit, mostRows) }, common), limit),
    acceptLead: (leadId) => value(leads.accept({ leadId }, common)),
    declineLead: (leadId, answer) => value(leads.decline({ leadId, body: answer }, common)),
    followEvents: (from, news) => followEvents(settings, { from, news, signal: run.io.signal }),
    listEvents: () => readAll(events.list({ order: 'desc', limit: mostRows }, common), server),
    listEndpointIds: async () =>
      (await collect(webhookEndpoints.list({ limit: mostRows }, common), 1000)).map(({ id }) => id),
    listDeliveries: ({ limit, ...filter }) =>
      collect(webhookDeliveries.list({ ...filter, limit: Math.min(limit, mostRows) }, common), limit),
    getDelivery: (deliveryId) => value(webhookDeliveries.get({ deliveryId }, common)),
    replayDelivery: (deliveryId) => value(webhookDeliveries.replay({ deliveryId }, common)),
  };
}

/** 20 MB over a line of half a megabit. */
const slow = { timeoutMs: 400_000, deadlineMs: 900_000 };

/** The longest page that the server gives. */
const mostRows = 100;

/** Refused if somebody has made the listing in the meantime. */
const firstPush = (common: RequestOptions): RequestOptions => ({
  ...common,
  headers: { 'if-none-match': '*' },
});

// The server tells a stranger that it is one; for the command line that is a refusal.
function toIdentity({ organization, key }: WhoAmI): Identity {
  if (organization) return { organization, key };
  throw new AbortError({
    code: 'unauthenticated',
    exitCode: exitCodes.notPermitted,
    what: (m) => m.failures.keyUnknown,
    next: [() => 'headwater login'],
  });
}

async function* readAll<T>(list: Pages<T>, server: string): AsyncGenerator<T> {
  try {
    yield* list;
  } catch (error) {
    throw toAbortError(error, server);
  }
}

async function orNull<T>(answer: Promise<T>, status: 304 | 404): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const cause = (error as Error).cause as { status?: number } | undefined;
    if (cause?.status === status) return null;
    throw error;
  }
}

const debugHooks = (run: Invocation) => ({
  onResponse: (seen: {
    method: string;
    url: string;
    status: number;
    durationMs: number;
    requestId: string | undefined;
  }) =>
    run.io.stderr.write(
      `${seen.method} ${seen.url} ${seen.status} ${Math.round(seen.durationMs)} ms ${seen.requestId ?? ''}\n`,
    ),
});
