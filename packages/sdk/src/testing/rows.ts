import type { ManifestFinding } from './manifest-rules.ts';

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

export interface ListingRow {
  readonly id: string;
  readonly listing: string;
  readonly kind: string;
  state: string;
  stateReason: string | null;
  stateSince: string;
  successor: string | null;
  liveId: string | null;
  readonly createdAt: string;
  updatedAt: string;
  revision: number;
}

export interface VersionRow {
  readonly id: string;
  readonly listingId: string;
  readonly version: string;
  readonly digest: string;
  readonly manifest: Record<string, unknown>;
  findings: readonly ManifestFinding[];
  state: string;
  stateCode: string;
  since: string;
  dueAt: string | null;
  readonly impact: string;
  readonly pushedVia: string;
  readonly pushedBy: string;
  submittedAt: string | null;
  publishedAt: string | null;
  readonly createdAt: string;
  revision: number;
  caseId: string | null;
  readonly notes: { id: string; from: string; author: string | null; body: string; at: string }[];
  readonly decisions: {
    id: string;
    action: string;
    reasons: readonly string[];
    note: string | null;
    at: string;
  }[];
}

export interface MessageRow {
  readonly id: string;
  readonly from: 'customer' | 'partner';
  readonly author: string | null;
  body: string;
  readonly sentAt: string;
}

export interface LeadRow {
  readonly id: string;
  readonly listingId: string;
  readonly listing: string;
  readonly listingName: Record<string, string>;
  state: string;
  stateSince: string;
  respondBy: string | null;
  readonly contact: { name: string; email: string; phone: string | null };
  readonly company: string;
  readonly message: string;
  readonly locale: 'zh-CN' | 'en';
  readonly givenAt: string;
  withdrawnAt: string | null;
  decline: { reason: string; note: string | null } | null;
  readonly createdAt: string;
  revision: number;
  readonly messages: MessageRow[];
}

export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly api_version: string;
  readonly environment: 'live' | 'sandbox';
  readonly subject: string;
  readonly sequence: number;
}

export interface SecretRow {
  readonly id: string;
  readonly value: string;
  readonly createdAt: string;
  expiresAt: string | null;
}

export interface EndpointRow {
  readonly id: string;
  url: string;
  description: string | null;
  eventTypes: readonly string[];
  state: 'pending' | 'active' | 'disabled';
  disabledReason: string | null;
  failingSince: string | null;
  revision: number;
  readonly createdAt: string;
  updatedAt: string;
  secrets: SecretRow[];
  /** How the next round of deliveries misbehaves. */
  fault: Fault | null;
}

/** How a round of deliveries can go wrong: each receiver has to stand all of them. */
export type Fault = 'duplicate' | 'reversed' | 'bad_signature' | 'stale';

export interface AttemptRow {
  readonly id: string;
  readonly number: number;
  readonly trigger: 'schedule' | 'replay';
  readonly status: number | null;
  readonly error: string | null;
  readonly responseBody: string | null;
  readonly requestHeaders: Record<string, string>;
  readonly responseHeaders: Record<string, string> | null;
  readonly durationMs: number;
  readonly attemptedAt: string;
}

export interface DeliveryRow {
  readonly id: string;
  readonly endpointId: string;
  readonly event: EventRow;
  state: 'pending' | 'succeeded' | 'failed' | 'cancelled';
  trigger: 'schedule' | 'replay';
  /** Of the present round; a replay starts a new one. */
  attemptCount: number;
  nextAttemptAt: string | null;
  readonly createdAt: string;
  readonly attempts: AttemptRow[];
}

/** The first answer to an `Idempotency-Key`. */
export interface KeptAnswer {
  readonly fingerprint: string;
  readonly untilMs: number;
  readonly answer: Answer;
}

/** What a handler gives back; headers and problems are made in one place. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  /** Makes the strong ETag. */
  readonly revision?: number;
  /** What the answer shows beside the thing itself; part of the ETag. */
  readonly variant?: string | undefined;
}
