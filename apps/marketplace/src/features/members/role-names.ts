import { m } from '../../generated/paraglide/messages.js';

/** The roles of a partner organisation, as a person reads them. */
export const partnerRoleNames: Record<string, { label: () => string; hint: () => string }> = {
  owner: { label: m.members_role_owner, hint: m.members_role_owner_hint },
  developer: { label: m.members_role_developer, hint: m.members_role_developer_hint },
  sales: { label: m.members_role_sales, hint: m.members_role_sales_hint },
  delivery: { label: m.members_role_delivery, hint: m.members_role_delivery_hint },
  finance: { label: m.members_role_finance, hint: m.members_role_finance_hint },
};

export const roleName = (role: string): string => partnerRoleNames[role]?.label() ?? role;
