import { newId } from '@headwater/domain';
import type { Context, Deps } from './context.ts';

/** The context of work that nobody asked for: due clocks, deliveries, clean-up. `name` stands in the audit log. */
export const systemContext = (deps: Deps, name = 'worker'): Context => ({
  ...deps,
  actor: { kind: 'system', name },
  requestId: newId('req'),
  locale: 'en',
  via: 'system',
});
