import type { Environment } from '../shared/index.ts';

/** Of the body's shape. A change that could break a receiver gets a new one. */
export const webhookApiVersion = 'v1';

/** Standard Webhooks asks for small payloads; emitters stay thin, so this is a guard and not a budget. */
export const maxWebhookBodyBytes = 20_000;

export interface WebhookSource {
  id: string;
  type: string;
  subject: string;
  sequence: number;
  environment: string;
  occurredAt: Date;
  data: unknown;
}

export interface WebhookBody {
  id: string;
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
  api_version: string;
  environment: Environment;
  subject: string;
  sequence: number;
}

/** What a receiver gets, and what `GET /v1/events` lists: one shape for both. */
export const toWebhookBody = (event: WebhookSource): WebhookBody => ({
  id: event.id,
  type: event.type,
  timestamp: event.occurredAt.toISOString(),
  data: event.data as Record<string, unknown>,
  api_version: webhookApiVersion,
  environment: event.environment as Environment,
  subject: event.subject,
  sequence: event.sequence,
});
