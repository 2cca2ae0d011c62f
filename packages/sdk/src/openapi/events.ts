// Made by scripts/generate.ts from openapi.json. Do not edit.
/** Payloads of the documented webhook events, by type. */
export interface WebhookEvents {}
