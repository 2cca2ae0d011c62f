import type { Permission } from '@headwater/domain';
import { m } from '../../generated/paraglide/messages.js';

/** What a permission of the partner's side lets somebody do; the table itself says who holds it. */
export const permissionNames: Partial<Record<Permission, () => string>> = {
  'organisation.read': m.members_may_organisation_read,
  'organisation.write': m.members_may_organisation_write,
  'member.read': m.members_may_member_read,
  'member.write': m.members_may_member_write,
  'api_key.read': m.members_may_api_key_read,
  'api_key.write': m.members_may_api_key_write,
  'namespace.read': m.members_may_namespace_read,
  'namespace.write': m.members_may_namespace_write,
  'listing.read': m.members_may_listing_read,
  'listing.write': m.members_may_listing_write,
  'listing.submit': m.members_may_listing_submit,
  'listing.lifecycle': m.members_may_listing_lifecycle,
  'lead.read': m.members_may_lead_read,
  'lead.respond': m.members_may_lead_respond,
  'webhook.read': m.members_may_webhook_read,
  'webhook.write': m.members_may_webhook_write,
  'event.read': m.members_may_event_read,
  'file.write': m.members_may_file_write,
  'file.read': m.members_may_file_read,
  'audit.read': m.members_may_audit_read,
};
