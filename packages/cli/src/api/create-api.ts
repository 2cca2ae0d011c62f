import { type Call, createClient, type RequestOptions } from '@headwater/sdk';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import type { Api } from './port.ts';
import { toAbortError } from './to-abort-error.ts';
import type {
  Identity,
  Lead,
  Listing,
  PushPreview,
  PushResult,
  Submission,
  Tagged,
  Version,
  VersionSummary,
} from './types.ts';

/** The port over the SDK. Nothing is sent before the first call. */
export function createApi(run: Invocation, { server, apiKey }: { server: string; apiKey: string }): Api {
  const client = createClient({
    baseUrl: server,
    apiKey,
    locale: run.locale,
    userAgent: `headwater-cli/${run.io.version}`,
    ...(run.debug ? { hooks: debugHooks(run) } : {}),
  });
  const send = async <T>(call: Call, options: RequestOptions = {}): Promise<Tagged<T>> => {
    try {
      const request = client.request<T>(call, { signal: run.io.signal, ...options });
      const { data, etag } = await request.withResponse();
      return { value: data, etag };
    } catch (error) {
      throw toAbortError(error, server);
    }
  };
  const value = async <T>(call: Call, options?: RequestOptions) => (await send<T>(call, options)).value;
  const getListing = (listing: string) => send<Listing>({ method: 'GET', path: listingPath(listing) });
  const getVersion = (listing: string, version: string, options?: RequestOptions) =>
    send<Version>({ method: 'GET', path: versionPath(listing, version) }, options);
  return {
    server,
    whoami: async () => toIdentity(await value<WhoAmI>({ method: 'GET', path: '/v1/whoami' })),
    getListing,
    findListing: (listing) => orNull(getListing(listing), 404),
    getVersion,
    findChangedVersion: ({ listing, version, etag }) =>
      orNull(getVersion(listing, version, { ifNoneMatch: etag }), 304),
    listVersions: (listing, limit) =>
      collect(
        (cursor) =>
          send({
            method: 'GET',
            path: `${listingPath(listing)}/versions`,
            query: { limit: Math.min(limit, 100), cursor },
          }),
        limit,
      ),
    previewPush: (manifest) =>
      value<PushPreview>({ method: 'POST', path: '/v1/manifests/preview', body: { manifest } }),
    push: (manifest, etag) =>
      value<PushResult>(
        { method: 'POST', path: '/v1/manifests', body: { manifest } },
        etag === undefined ? { headers: { 'if-none-match': '*' } } : { ifMatch: etag },
      ),
    submit: ({ listing, version, etag, note }) =>
      value<Submission>(
        { method: 'POST', path: `${versionPath(listing, version)}/submit`, body: { note } },
        { ifMatch: etag },
      ),
    deprecate: ({ listing, etag, successor, reason }) =>
      value<Listing>(
        { method: 'POST', path: `${listingPath(listing)}/deprecate`, body: { successor, reason } },
        { ifMatch: etag },
      ),
    withdrawListing: ({ listing, etag, reason }) =>
      value<Listing>(
        { method: 'POST', path: `${listingPath(listing)}/withdraw`, body: { reason } },
        { ifMatch: etag },
      ),
    withdrawVersion: ({ listing, version, etag, reason }) =>
      value<VersionSummary>(
        { method: 'POST', path: `${versionPath(listing, version)}/withdraw`, body: { reason } },
        { ifMatch: etag },
      ),
    listLeads: ({ state, limit }) =>
      collect(
        (cursor) =>
          send({ method: 'GET', path: '/v1/leads', query: { state, limit: Math.min(limit, 100), cursor } }),
        limit,
      ),
    acceptLead: (id) => value<Lead>({ method: 'POST', path: `${leadPath(id)}/accept`, body: {} }),
    declineLead: (id, answer) =>
      value<Lead>({ method: 'POST', path: `${leadPath(id)}/decline`, body: answer }),
  };
}

const listingPath = (listing: string) => `/v1/listings/${encodeURIComponent(listing)}`;
const versionPath = (listing: string, version: string) =>
  `${listingPath(listing)}/versions/${encodeURIComponent(version)}`;
const leadPath = (id: string) => `/v1/leads/${encodeURIComponent(id)}`;

async function orNull<T>(answer: Promise<T>, status: 304 | 404): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const cause = (error as Error).cause as { status?: number } | undefined;
    if (cause?.status === status) return null;
    throw error;
  }
}

interface WhoAmI {
  organization: Identity['organization'] | null;
  key: Identity['key'];
}

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

interface PageOf<T> {
  data: T[];
  nextCursor: string | null;
}

async function collect<T>(
  read: (cursor: string | undefined) => Promise<Tagged<PageOf<T>>>,
  limit: number,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const { value: page } = await read(cursor);
    all.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor && all.length < limit);
  return all.slice(0, limit);
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
