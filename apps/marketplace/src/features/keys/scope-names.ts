import type { Scope } from '@headwater/domain';
import { m } from '../../generated/paraglide/messages.js';

export const scopeNames: Record<Scope, () => string> = {
  'organisation:read': m.keys_scope_organisation_read,
  'namespaces:write': m.keys_scope_namespaces_write,
  'listings:read': m.keys_scope_listings_read,
  'listings:write': m.keys_scope_listings_write,
  'listings:submit': m.keys_scope_listings_submit,
  'listings:lifecycle': m.keys_scope_listings_lifecycle,
  'leads:read': m.keys_scope_leads_read,
  'leads:write': m.keys_scope_leads_write,
  'webhooks:read': m.keys_scope_webhooks_read,
  'webhooks:write': m.keys_scope_webhooks_write,
  'sandbox:simulate': m.keys_scope_sandbox_simulate,
};
