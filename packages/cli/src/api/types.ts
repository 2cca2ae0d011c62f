import type { BilingualMessage } from '../manifest-file/problem.ts';

/** What the server says of one version; see the OpenAPI document's VersionSummary. */
export interface VersionSummary {
  id: string;
  version: string;
  digest: string;
  state: string;
  stateCode: string;
  owner: string;
  since: string;
  dueAt: string | null;
  why: BilingualMessage;
  noClock: BilingualMessage | null;
  impact: string | null;
  submittedAt: string | null;
  publishedAt: string | null;
  createdAt: string;
  revision: number;
}

export interface ServerFinding {
  checkId: string;
  fingerprint: string;
  severity: string;
  pointer: string;
  message: BilingualMessage;
  fix: BilingualMessage | null;
  waived: boolean;
}

export interface Version extends VersionSummary {
  listing: string;
  manifest: Record<string, unknown>;
  findings: ServerFinding[];
  queue: { position: number; length: number } | null;
  notes: { id: string; from: string; body: string; at: string }[];
  decisions: {
    id: string;
    action: string;
    reasons: { code: string; title: BilingualMessage; guidance: BilingualMessage }[];
    note: string | null;
    at: string;
  }[];
}

export interface Listing {
  id: string;
  listing: string;
  kind: string;
  environment: string;
  state: string;
  standing: string;
  successor: string | null;
  live: { id: string; version: string; publishedAt: string | null } | null;
  pending: VersionSummary | null;
  revision: number;
}

export interface PushResult {
  listing: string;
  created: boolean;
  unchanged: boolean;
  version: VersionSummary;
  findings: ServerFinding[];
  publishingTasks: number;
}

export interface PushPreview {
  listing: string;
  version: string;
  digest: string;
  creates: boolean;
  unchanged: boolean;
  replaces: string | null;
  impact: string;
  findings: ServerFinding[];
  publishingTasks: number;
}

export interface Submission {
  version: VersionSummary;
  decision: string;
  queue: { position: number; length: number } | null;
}

/** The contact is there only after accepting. */
export interface Lead {
  id: string;
  listing: string;
  state: string;
  respondBy?: string | null;
  company?: string | null;
  message?: string | null;
  contact?: { name: string; email: string; phone: string | null } | null;
}

export interface Identity {
  organization: { id: string; name: string; kind: string };
  /** What the key is called, may do and until when, as far as the server says. */
  key: { id: string; name: string; environment: string; scopes: string[]; expiresAt: string | null } | null;
}

/** A thing with the ETag that a later write names. */
export interface Tagged<T> {
  value: T;
  etag: string | undefined;
}
