import { m } from '../../generated/paraglide/messages.js';
import type { OrganisationKind } from '../../server/visitor.ts';

export const kindNames: Record<OrganisationKind, () => string> = {
  vendor: m.common_kind_vendor,
  partner: m.common_kind_partner,
  customer: m.common_kind_customer,
};

const names: Record<OrganisationKind, Record<string, () => string>> = {
  vendor: {
    admin: m.auth_role_admin,
    curator: m.auth_role_curator,
    auditor: m.auth_role_auditor,
    programme_manager: m.auth_role_programme_manager,
  },
  partner: {
    owner: m.auth_role_owner,
    developer: m.auth_role_developer,
    sales: m.auth_role_sales,
    delivery: m.auth_role_delivery,
    finance: m.auth_role_finance,
  },
  customer: { buyer: m.auth_role_buyer, member: m.auth_role_member },
};

/** A role as a person reads it. */
export const roleNameOf = (kind: OrganisationKind, role: string): string =>
  (names[kind][role] ?? (() => role))();
