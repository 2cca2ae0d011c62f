/**
 * An in-memory Headwater for the tests of an integration.
 *
 * @packageDocumentation
 */
export {
  createEmulator,
  type EmulatedEvent,
  type Emulator,
  type EmulatorOptions,
} from './create-emulator.ts';
export type { EmulatedCustomer, Inquiry } from './customer.ts';
export type {
  DeliverTo,
  EmulatedEndpoint,
  Receiver,
  ReceiverOptions,
  WebhookFault,
} from './deliver-to.ts';
export type { EmulatorClock } from './emulator-clock.ts';
export type { ManifestComparison, ManifestFinding, ManifestRules } from './manifest-rules.ts';
export { EmulatedProblem, type ErrorCode, type FieldProblem } from './problem.ts';
export type { EmulatedReviewer, ReviewOutcome } from './reviewer.ts';
