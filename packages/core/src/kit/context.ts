import type { Database, Transaction } from '@headwater/database';
import type { Actor, Clock, Locale } from '@headwater/domain';
import type { Logger } from './logger.ts';
import type { Ports } from './ports.ts';
import type { Vault } from './vault.ts';

/** What the process has, made once in main.ts or in a test. */
export interface Deps {
  database: Database;
  clock: Clock;
  vault: Vault;
  ports: Ports;
  log: Logger;
  /** Absolute address of this deployment, without a slash at the end; links in mails start with it. */
  publicUrl: string;
  /** The sample catalogue with its invented people: the mail outbox is open to everyone. Never in production. */
  sampleRun?: boolean;
  /** The single sign-on button of the sign-in page; absent without an identity provider. */
  singleSignOn?: { providerId: string; name: string } | null;
}

/** One caller's one request. */
export interface Context extends Deps {
  actor: Actor;
  requestId: string;
  locale: Locale;
  /** The way in: shows in `pushedVia` and the audit log. */
  via: 'web' | 'cli' | 'sdk' | 'api' | 'system';
  /** Makes the outermost command answer a repeated request with its first answer (72 h). */
  idempotencyKey?: string | undefined;
  /** The revision the caller read, from If-Match; a command that guards by revision compares it. */
  ifRevision?: number | undefined;
  /** Told when an answer came from an earlier request with the same idempotency key. */
  replayed?: (() => void) | undefined;
  /** Counts what a stranger may do only so often, by address; throws rate_limited. Absent where no stranger can call. */
  throttle?: ((action: 'inquiry') => Promise<void>) | undefined;
}

/** One write, as the audit log shows it. `before` null: made; `after` null: removed. */
export interface Change {
  subject: string;
  organizationId?: string | null;
  before: unknown;
  after: unknown;
  reason?: string | undefined;
}

/** Something happened that others may hear of; `data` must fit the type's schema in the event register. */
export interface EmittedEvent {
  type: string;
  subject: string;
  organizationId: string | null;
  environment?: 'live' | 'sandbox';
  data: Record<string, unknown>;
}

export interface OutgoingMail {
  to: string;
  locale: Locale;
  template: string;
  subject: string;
  text: string;
  html: string;
}

/** What a command's `run` gets beside its input. Everything written through it commits or vanishes together. */
export interface CommandContext extends Context {
  tx: Transaction;
  record(change: Change): void;
  /** Instead of `record`, for a write that changes nothing anybody relies on; says why the audit log need not know. */
  leaveUnrecorded(reason: string): void;
  emit(event: EmittedEvent): void;
  mail(mail: OutgoingMail): void;
}
