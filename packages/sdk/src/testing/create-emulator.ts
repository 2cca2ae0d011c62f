import { answerRequest } from './answer-request.ts';
import { createCustomer, type EmulatedCustomer } from './customer.ts';
import { createReceivers, type DeliverTo } from './deliver-to.ts';
import type { EmulatorClock } from './emulator-clock.ts';
import { scopePermissions } from './facts/facts.generated.ts';
import { type ManifestRules, plainRules } from './manifest-rules.ts';
import { createReviewer, type EmulatedReviewer } from './reviewer.ts';
import type { EventRow } from './rows.ts';
import { runUntil } from './run-due.ts';
import { newId, now, type World } from './world.ts';

/** Options of {@link createEmulator}. */
export interface EmulatorOptions {
  /** Where its time begins. Default: now. */
  readonly now?: Date | undefined;
  /** The secret that signs what {@link Emulator.deliverTo} sends. Default: a new one for each receiver. */
  readonly webhookSecret?: string | undefined;
  /** In the sandbox a submission is published at once, as on the server. Default `live`: a reviewer decides. */
  readonly environment?: 'live' | 'sandbox' | undefined;
  /** The namespaces that are proved. Default: every one. */
  readonly namespaces?: readonly string[] | undefined;
  /** How manifests are judged: `import * as manifests from '@headwater/manifest'`. Default: hardly. */
  readonly manifests?: ManifestRules | undefined;
}

/** A Headwater installation in memory, seen by one partner. */
export interface Emulator {
  /** For `createClient({ baseUrl, apiKey, fetch })`. */
  readonly baseUrl: string;
  /** A key with every scope. */
  readonly apiKey: string;
  /** Answers as the server would. */
  fetch(url: string | URL | Request, init?: RequestInit): Promise<Response>;
  readonly clock: EmulatorClock;
  readonly reviewer: EmulatedReviewer;
  readonly customer: EmulatedCustomer;
  /** Everything that happened, the oldest first; the same that `events.list` reads and webhooks carry. */
  readonly events: readonly EmulatedEvent[];
  readonly deliverTo: DeliverTo;
  /** Sends what your own calls caused. Moving the clock, the reviewer and the customer do so by themselves. */
  deliver(): Promise<void>;
  /** Another key, with some scopes only. */
  makeKey(scopes: readonly string[]): string;
  /** The next so many requests get this answer instead, for tests of what you do then. */
  failNext(failure: { readonly status: number; readonly times?: number; readonly retryAfter?: string }): void;
}

/** An event as webhooks carry it. */
export type EmulatedEvent = EventRow;

const baseUrl = 'https://headwater.test';

/**
 * Makes an in-memory Headwater for the tests of an integration: no network, no waiting, nothing shared.
 *
 * @example
 * const hw = createEmulator();
 * const client = createClient({ baseUrl: hw.baseUrl, apiKey: hw.apiKey, fetch: hw.fetch });
 * await client.listings.push({ namespace: 'acme', slug: 'crm', body: manifest }, { headers: { 'if-none-match': '*' } });
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const world = makeWorld(options);
  const failures: { status: number; retryAfter: string | undefined }[] = [];
  let running = false;
  /** A receiver that calls the API causes events while others are sent; the run that is under way sends them too. */
  async function runTo(untilMs: number): Promise<void> {
    if (running) return;
    running = true;
    try {
      await runUntil(world, untilMs);
    } finally {
      running = false;
    }
  }
  const settle = () => runTo(world.nowMs);
  const makeKey = (scopes: readonly string[]): string => {
    const id = newId(world, 'key');
    const token = `hw_${world.environment === 'live' ? 'live' : 'test'}_${id}`;
    world.keys.set(token, { id, name: 'emulator', scopes });
    return token;
  };
  return {
    baseUrl,
    apiKey: makeKey(Object.keys(scopePermissions)),
    makeKey,
    events: world.events,
    reviewer: createReviewer(world, settle),
    customer: createCustomer(world, settle),
    clock: { now: () => now(world), advance: (durationMs) => runTo(world.nowMs + durationMs) },
    deliver: settle,
    deliverTo: createReceivers(world, options.webhookSecret),
    failNext({ status, times = 1, retryAfter }) {
      for (let left = times; left > 0; left -= 1) failures.push({ status, retryAfter });
    },
    async fetch(url, init) {
      const request = new Request(url, init);
      request.signal.throwIfAborted();
      const failure = failures.shift();
      return failure ? fail(failure) : answerRequest(world, request);
    },
  };
}

function fail({ status, retryAfter }: { status: number; retryAfter: string | undefined }): Response {
  return new Response(null, {
    status,
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  });
}

function makeWorld({ now: start, environment = 'live', namespaces, manifests }: EmulatorOptions): World {
  return {
    nowMs: (start ?? new Date()).getTime(),
    baseUrl,
    environment,
    organization: { id: 'org_emulated0000000000000000', name: '示例伙伴', nameEn: 'Example Partner' },
    rules: manifests ?? plainRules,
    namespaces: namespaces ?? null,
    keys: new Map(),
    listings: [],
    versions: [],
    leads: [],
    events: [],
    endpoints: [],
    deliveries: [],
    answers: new Map(),
    receivers: new Map(),
    made: 0,
  };
}
