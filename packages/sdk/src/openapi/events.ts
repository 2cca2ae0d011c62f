// Made by scripts/generate.ts from openapi.json. Do not edit.
import type { webhooks } from './schema.ts';

/** Payloads of the documented webhook events, by type. */
export interface WebhookEvents {
  "namespace.proved": NonNullable<webhooks["namespace.proved"]['post']['requestBody']>['content']['application/json'];
  "listing.version.state_changed": NonNullable<webhooks["listing.version.state_changed"]['post']['requestBody']>['content']['application/json'];
  "listing.state_changed": NonNullable<webhooks["listing.state_changed"]['post']['requestBody']>['content']['application/json'];
  "listing.transferred": NonNullable<webhooks["listing.transferred"]['post']['requestBody']>['content']['application/json'];
  "listing.standing_changed": NonNullable<webhooks["listing.standing_changed"]['post']['requestBody']>['content']['application/json'];
  "lead.offered": NonNullable<webhooks["lead.offered"]['post']['requestBody']>['content']['application/json'];
  "lead.state_changed": NonNullable<webhooks["lead.state_changed"]['post']['requestBody']>['content']['application/json'];
  "lead.message_created": NonNullable<webhooks["lead.message_created"]['post']['requestBody']>['content']['application/json'];
}
