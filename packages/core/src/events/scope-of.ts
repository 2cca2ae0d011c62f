import { type Actor, environmentOf, organizationOf } from '@headwater/domain';
import type { Scope } from './store/index.ts';

/** The caller's organisation and environment; every load and list is narrowed to it. */
export const scopeOf = (actor: Actor): Scope => ({
  organizationId: organizationOf(actor),
  environment: environmentOf(actor),
});
