export type { WebhookDelivery, WebhookHeaders } from './read-delivery.ts';
export { type VerifyWebhookOptions, verifyWebhook } from './verify-webhook.ts';
export {
  handleWebhook,
  isWebhookEvent,
  type UnknownWebhookEvent,
  type WebhookEvent,
  type WebhookEventType,
  type WebhookHandlers,
} from './webhook-event.ts';
export { type WebhookRefusal, WebhookVerificationError } from './webhook-verification-error.ts';
